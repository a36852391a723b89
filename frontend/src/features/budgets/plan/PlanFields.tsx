import { ENVELOPE_RULES } from '@amends/shared/contract/budget-plan.js';
import { PERIOD_KINDS } from '@amends/shared/period.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { MoneyField } from '../../../parts/MoneyField.js';
import { Panel } from '../../../ui/Panel.js';
import { Segmented } from '../../../ui/Segmented.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { isHoldPossible, type MoneyField as MoneyName, type PlanDraft } from './plan-draft.js';
import styles from './PlanFields.module.css';

interface PlanFieldsProps {
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
  currency: string;
  isTried: boolean;
}

/** Every setting with what it means, in the order in which one decides: each person, each gesture, the department. */
export function PlanFields({ draft, onChange, currency, isTried }: PlanFieldsProps) {
  const texts = useOfficeTexts().budgets.plan;
  const money = (name: MoneyName) => (
    <MoneyField
      label={texts.fields[name].label}
      hint={texts.fields[name].hint}
      currency={currency}
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
      error={isTried && draft[name] === null ? texts.missing : null}
    />
  );
  const isHoldMissing = draft.holdMinutes === null;
  const holdError = isHoldMissing ? isTried && texts.missing : !isHoldPossible(draft.holdMinutes) && texts.holdRange;
  return (
    <div className={styles.groups}>
      <Panel title={texts.groups.person} className={styles.group}>
        <Select
          label={texts.fields.periodKind.label}
          hint={texts.fields.periodKind.hint}
          value={draft.periodKind ?? ''}
          options={PERIOD_KINDS.map((kind) => ({ value: kind, label: texts.periods[kind] }))}
          onChange={(value) =>
            onChange({ ...draft, periodKind: PERIOD_KINDS.find((kind) => kind === value) ?? draft.periodKind })
          }
        />
        {money('defaultAllotmentMinor')}
        {money('carryOverCapMinor')}
      </Panel>
      <Panel title={texts.groups.gesture} className={styles.group}>
        {money('authorityLimitMinor')}
        <TextField
          label={texts.fields.holdMinutes.label}
          hint={texts.fields.holdMinutes.hint}
          inputMode="numeric"
          autoComplete="off"
          value={draft.holdMinutes ?? ''}
          onChange={(event) => {
            const digits = event.target.value.replaceAll(/\D/gu, '');
            onChange({ ...draft, holdMinutes: digits === '' ? null : Number(digits) });
          }}
          error={holdError || null}
        />
      </Panel>
      <Panel title={texts.groups.department} className={styles.group}>
        {money('envelopeMinor')}
        <div className={styles.rule}>
          <p>{texts.fields.envelopeRule.label}</p>
          <Segmented
            label={texts.fields.envelopeRule.label}
            value={draft.envelopeRule ?? 'warn'}
            options={ENVELOPE_RULES.map((rule) => ({ value: rule, label: texts.rules[rule].label }))}
            onChange={(envelopeRule) => onChange({ ...draft, envelopeRule })}
          />
          <small>{texts.rules[draft.envelopeRule ?? 'warn'].hint}</small>
        </div>
      </Panel>
    </div>
  );
}
