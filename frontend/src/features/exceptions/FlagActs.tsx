import type { Flag } from '@amends/shared/contract/flag.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { useToast } from '../../ui/Toast.js';
import { useAnswerFlag, useAskHead, useDecideFlag } from './exceptions.api.js';
import styles from './FlagCard.module.css';
import { NoteForm } from './NoteForm.js';
import { VerdictForm } from './VerdictForm.js';

type Act = 'ask' | 'decide';

/** What can be done with it now: a head answers, finance asks and decides. */
export function FlagActs({ flag: { id, can, decision } }: { flag: Flag }) {
  const { exceptions: texts } = useOfficeTexts();
  const say = useToast();
  const [open, setOpen] = useState<Act | null>(null);
  const done = (words: string) => (): void => {
    say(words);
    setOpen(null);
  };
  const ask = useAskHead(id, done(texts.ask.done));
  const answer = useAnswerFlag(id, done(texts.answer.done));
  const decide = useDecideFlag(id, done(texts.verdict.done));
  const close = (): void => setOpen(null);
  if (open === 'ask') {
    return <NoteForm label={texts.ask.label} send={texts.ask.send} act={ask} onCancel={close} />;
  }
  if (open === 'decide') return <VerdictForm decision={decision} act={decide} onCancel={close} />;
  return (
    <>
      {can.answer && (
        <NoteForm label={texts.answer.label} send={texts.answer.send} needed={texts.answer.missing} act={answer} />
      )}
      <div className={styles.acts}>
        {can.ask && <Button onClick={() => setOpen('ask')}>{texts.ask.open}</Button>}
        {can.decide && (
          <Button onClick={() => setOpen('decide')}>{decision ? texts.verdict.change : texts.verdict.open}</Button>
        )}
      </div>
    </>
  );
}
