import type { Flag } from '@amends/shared/contract/flag.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './FlagCard.module.css';

/** What was asked, answered and decided. */
export function FlagTrail({
  flag: { question, answer, decision },
}: {
  flag: Pick<Flag, 'question' | 'answer' | 'decision'>;
}) {
  const texts = useOfficeTexts().exceptions;
  const format = useFormat();
  const lines = [
    question && {
      words: texts.said.question({ name: question.by.name, time: format.moment(question.at) }),
      note: question.note,
    },
    answer && { words: texts.said.answer({ name: answer.by.name, time: format.moment(answer.at) }), note: answer.note },
    decision && {
      words: texts.said.decision({
        name: decision.by.name,
        time: format.moment(decision.at),
        verdict: texts.verdicts[decision.verdict],
      }),
      note: decision.note,
    },
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.trail}>
      {lines.map(({ words, note }) => (
        <li key={words}>
          <small>{words}</small>
          {note}
        </li>
      ))}
    </ul>
  );
}
