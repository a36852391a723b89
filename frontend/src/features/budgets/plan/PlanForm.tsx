import type { BudgetPlanAnswer } from '@amends/shared/contract/budget-plan.js';
import type { Department } from '@amends/shared/contract/department.js';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { isReason } from '../../../parts/ReasonField.js';
import { useToast } from '../../../ui/Toast.js';
import { budgetsPath } from '../paths.js';
import { draftOf, isSamePlan, planOf } from './plan-draft.js';
import { useChangePlan, usePlanEffect } from './plan.api.js';
import { PlanDecision } from './PlanDecision.js';
import { PlanFields } from './PlanFields.js';
import styles from './PlanForm.module.css';

interface PlanFormProps {
  department: Department;
  answer: BudgetPlanAnswer;
}

/** The plan's fields, and beside them what the change would touch, from when, and why. */
export function PlanForm({ department, answer }: PlanFormProps) {
  const texts = useOfficeTexts().budgets.plan;
  const say = useToast();
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState(() => draftOf(answer.plan));
  const [effective, setEffective] = useState<'now' | 'next_period'>('now');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const plan = planOf(draft);
  const isChanged = plan !== null && !isSamePlan(plan, answer.plan);
  const effect = usePlanEffect(department.id, plan && isChanged ? { ...plan, effective } : null);
  const change = useChangePlan(department.id, () => {
    say(texts.done[effective]);
    navigate(budgetsPath(department.id));
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (plan && isChanged && isReason(reason)) change.mutate({ ...plan, effective, reason: reason.trim() });
      }}
    >
      <PlanFields draft={draft} onChange={setDraft} currency={department.currency} isTried={isTried} />
      <PlanDecision
        {...{ department, answer, effective, setEffective, reason, setReason, isTried }}
        state={plan === null ? 'incomplete' : isChanged ? 'changed' : 'same'}
        effect={isChanged ? effect.data : undefined}
        error={change.error ?? (isChanged ? effect.error : null)}
        isPending={change.isPending}
      />
    </form>
  );
}
