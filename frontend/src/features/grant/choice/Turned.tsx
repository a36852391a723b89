import type { Choice } from '@amends/shared/contract/choice.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { LOCALES } from '@amends/shared/locale.js';
import { useState } from 'react';
import { useIntentionKey } from '../../../lib/intention.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { guest } from '../../../locales/guest.js';
import { LANGUAGE_NAMES } from '../../../locales/language-names.js';
import { useLocale } from '../../../locales/texts.js';
import { OptionIcon } from '../../../parts/OptionIcon.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Segmented } from '../../../ui/Segmented.js';
import { usePick } from './choice.api.js';
import styles from './Turned.module.css';
import { guestWord } from './guest-word.js';
import { useOptionsIn } from './use-options-in.js';

interface TurnedProps {
  choice: Choice;
  desk: Desk;
  onClose: () => void;
}

/** The screen turned to the customer: what they may have, in their language, without costs. One tap is the gift. */
export function Turned({ choice, desk, onClose }: TurnedProps) {
  const { locale } = useLocale();
  const { common } = useAfterTexts();
  const [theirs, setTheirs] = useState(locale);
  const texts = guest[theirs];
  const translated = useOptionsIn(theirs, desk);
  const pick = usePick(choice.id);
  const keyOf = useIntentionKey();
  const word = guestWord(choice, pick.error, texts);
  const options = choice.options.map((option) => translated.find(({ id }) => id === option.id) ?? option);
  const picked = options.find(({ id }) => id === choice.gesture?.option.id);
  const isOver = choice.state !== 'open';
  return (
    <Dialog title={picked ? texts.chosen : texts.title} onClose={onClose} full>
      <div className={styles.screen} lang={theirs}>
        {!isOver && <p className={styles.lead}>{texts.lead}</p>}
        <Segmented
          label={common.language}
          value={theirs}
          options={LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
          onChange={setTheirs}
        />
        <div role="alert">{word && <p className={styles.word}>{word}</p>}</div>
        {!isOver && (
          <ul className={styles.list}>
            {options.map((option) => (
              <li key={option.id}>
                <button
                  type="button"
                  className={styles.option}
                  disabled={pick.isPending}
                  onClick={() => pick.mutate({ key: keyOf(option.id), optionId: option.id })}
                >
                  <OptionIcon kind={option.kind} />
                  <span>
                    <b>{option.title}</b>
                    {option.say}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {picked && (
          <div className={styles.picked}>
            <OptionIcon kind={picked.kind} />
            <b>{picked.title}</b>
            <p>{texts.chosenDetail}</p>
          </div>
        )}
        {isOver && (
          <Button variant="primary" size="l" onClick={onClose}>
            {texts.back}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
