import type { Locale } from '@amends/shared/locale.js';
import { recoveryHints } from '@amends/shared/recovery-hints.js';
import { Lightbulb } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { useKeptWords } from './kept-words.js';
import styles from './WordingHints.module.css';
import { WordList } from './WordList.js';

interface WordingHintsProps {
  optionId: string;
  text: string;
  locale: Locale;
}

/** Words that accuse the customer or sell them something: which, why, and that the head may keep them. */
export function WordingHints({ optionId, text, locale }: WordingHintsProps) {
  const texts = useOfficeTexts().policyEditor.hints;
  const { isKept, keep } = useKeptWords(optionId, locale);
  const [showsList, setShowsList] = useState(false);
  const hints = useMemo(
    () => new Map(recoveryHints(text, locale).map((hint) => [hint.words.toLowerCase(), hint])),
    [text, locale],
  );
  const open = [...hints].filter(([words]) => !isKept(words));
  return (
    <div aria-live="polite">
      {open.map(([words, { kind }]) => (
        <p key={words} className={styles.hint}>
          <Lightbulb aria-hidden />
          <span>{texts[kind](words)}</span>
          <span className={styles.buttons}>
            <Button variant="quiet" onClick={() => keep(words)}>
              {texts.keep}
            </Button>
            <Button variant="quiet" onClick={() => setShowsList(true)}>
              {texts.which}
            </Button>
          </span>
        </p>
      ))}
      {showsList && <WordList locale={locale} onClose={() => setShowsList(false)} />}
    </div>
  );
}
