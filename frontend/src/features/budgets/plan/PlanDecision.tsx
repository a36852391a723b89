import type { BudgetPlanAnswer, PlanEffect } from '@amends/shared/contract/budget-plan.js';
import type { Department } from '@amends/shared/contract/department.js';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { ReasonField } from '../../../parts/ReasonField.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Panel } from '../../../ui/Panel.js';
import { Segmented } from '../../../ui/Segmented.js';
import styles from './PlanDecision.module.css';
import { PlanEffectWords } from './PlanEffectWords.js';

type Effective = 'now' | 'next_period';

interface PlanDecisionProps {
  department: Department;
  answer: BudgetPlanAnswer;
  /** Whether there is something to decide yet. */
  state: 'incomplete' | 'same' | 'changed';
  effective: Effective;
  setEffective: (effective: Effective) => void;
  effect: PlanEffect | undefined;
  reason: string;
  setReason: (reason: string) => void;
  isTried: boolean;
  isPending: boolean;
  error: unknown;
}

const EFFECTIVE = ['now', 'next_period'] as const;

/** From when, with what effect, why: everything one wants to know before the button. */
export function PlanDecision(props: PlanDecisionProps) {
  const { department, answer, state, effective, setEffective, effect, reason, setReason, isTried, isPending, error } =
    props;
  const texts = useOfficeTexts().budgets.plan;
  const format = useFormat(department.timeZone);
  const isFirst = answer.plan === null;
  return (
    <Panel title={texts.decide} className={styles.decision}>
      <p className={styles.since}>
        {answer.effectiveFrom ? texts.since({ moment: format.fullDay(answer.effectiveFrom) }) : texts.first}
        {answer.next && ` ${texts.next({ moment: format.moment(answer.next.effectiveFrom) })}`}
      </p>
      {!isFirst && (
        <Segmented
          label={texts.from}
          value={effective}
          options={EFFECTIVE.map((one) => ({ value: one, label: texts.effective[one] }))}
          onChange={setEffective}
        />
      )}
      <output className={styles.effect}>
        {state !== 'changed' && <p>{texts.states[state]}</p>}
        {state === 'changed' && effect && (
          <PlanEffectWords effect={effect} department={department} effective={effective} />
        )}
      </output>
      <ReasonField value={reason} onChange={setReason} quick={texts.reasons} isTried={isTried} />
      {error !== null && error !== undefined && <ErrorNote error={error} />}
      {isTried && state !== 'changed' && <p role="alert">{texts.states[state]}</p>}
      <Button type="submit" variant="primary" size="l" wide disabled={isPending}>
        {isFirst ? texts.saveFirst : texts.save[effective]}
      </Button>
    </Panel>
  );
}
