import { problemDetail } from '@amends/shared/problem-texts.js';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { useLocale } from '../../../locales/texts.js';
import { Button } from '../../../ui/Button.js';
import type { Act, Obstacle } from './adjustment.js';
import styles from './ObstacleNote.module.css';

interface ObstacleNoteProps {
  obstacle: Obstacle;
  act: Act;
  currency: string;
  onTake: (amountMinor: number) => void;
}

/** Why so much is not possible, and how much is. */
export function ObstacleNote({ obstacle: { code, facts, possibleMinor }, act, currency, onTake }: ObstacleNoteProps) {
  const texts = useOfficeTexts().budgets.adjust;
  const { locale } = useLocale();
  const format = useFormat();
  return (
    <div className={styles.note} role="alert">
      <p>{problemDetail(code, { ...facts, currency }, locale)}</p>
      {possibleMinor > 0 ? (
        <Button onClick={() => onTake(possibleMinor)}>
          {texts.submit[act]({ amount: format.money(possibleMinor, currency) })}
        </Button>
      ) : (
        <p>{code === 'below_committed' ? texts.nothingLeft : texts.envelopeEmpty}</p>
      )}
    </div>
  );
}
