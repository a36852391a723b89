import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import styles from './LifeLine.module.css';
import type { LifeStep } from './life-of-gesture.js';
import { useZones } from './use-zones.js';
import { wordsOfStep } from './words-of-step.js';

interface LifeLineProps {
  gesture: Gesture;
  row: LedgerRow;
  steps: readonly LifeStep[];
}

/** Not settled yet, or nobody knows. */
const isOpen = (step: LifeStep): boolean =>
  step.step === 'waiting' || step.step === 'no_outcome' || (step.step === 'sealed' && step.at === null);

/** What happened to a gesture, left to right; top to bottom on a phone. */
export function LifeLine({ gesture, row, steps }: LifeLineProps) {
  const texts = useOfficeTexts();
  const format = useZones().formatOf(gesture.departmentId);
  return (
    <ol className={styles.line}>
      {steps.map((step, index) => {
        const { title, detail } = wordsOfStep(step, { gesture, row, texts, format });
        return (
          <li
            key={`${step.step} ${index}`}
            className={styles.step}
            data-step={step.step}
            data-open={isOpen(step) || undefined}
          >
            <b>{title}</b>
            {detail && <span>{detail}</span>}
          </li>
        );
      })}
    </ol>
  );
}
