import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { MoneyField } from '../../../parts/MoneyField.js';
import { isReason, ReasonField } from '../../../parts/ReasonField.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Segmented } from '../../../ui/Segmented.js';
import { Select } from '../../../ui/Select.js';
import { useToast } from '../../../ui/Toast.js';
import { leftOf } from '../allotment-change.js';
import { useAdjust } from '../budgets.api.js';
import type { DepartmentMoney } from '../department-money.js';
import { type Act, ACTS, changesOf, obstacleOf, requestOf } from './adjustment.js';
import { ChangePreview } from './ChangePreview.js';
import { ObstacleNote } from './ObstacleNote.js';

interface AdjustDialogProps extends DepartmentMoney {
  member: TeamBudget;
  act: Act;
  onClose: () => void;
}

/** Tops one budget up, withdraws from it or moves some of it to a colleague: amount, effect, reason, done. */
export function AdjustDialog({ member, act: firstAct, onClose, department, plan, items, envelope }: AdjustDialogProps) {
  const { budgets, common } = useOfficeTexts();
  const texts = budgets.adjust;
  const { currency } = department;
  const format = useFormat();
  const say = useToast();
  const [act, setAct] = useState(firstAct);
  const [amountMinor, setAmountMinor] = useState<number | null>(null);
  const [toId, setToId] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);

  const others = items.filter(({ employee }) => employee.id !== member.employee.id);
  const to = others.find(({ employee }) => employee.id === toId) ?? null;
  const adjustment = { act, member, amountMinor, to };
  const changes = changesOf(adjustment);
  const obstacle = obstacleOf(adjustment, envelope, plan);
  const money = (minor: number): string => format.money(minor, currency);
  const adjust = useAdjust(department.id, () => {
    say(texts.done({ name: member.employee.name }));
    onClose();
  });
  const submit = (): void => {
    setIsTried(true);
    if (changes.length > 0 && !obstacle && isReason(reason)) adjust.mutate(requestOf(changes, reason));
  };

  return (
    <Dialog
      title={texts.title({ name: member.employee.name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={adjust.isPending} onClick={submit}>
            {amountMinor && !obstacle ? texts.submit[act]({ amount: money(amountMinor) }) : texts.acts[act]}
          </Button>
        </>
      }
    >
      <Segmented
        label={texts.what}
        value={act}
        options={ACTS.map((one) => ({ value: one, label: texts.acts[one] }))}
        onChange={setAct}
      />
      {act === 'move' && (
        <Select
          label={texts.to}
          value={toId}
          options={[
            { value: '', label: texts.choose },
            ...others.map((other) => ({
              value: other.employee.id,
              label: texts.toWhom({ name: other.employee.name, left: money(leftOf(other)) }),
            })),
          ]}
          error={isTried && !to ? texts.toMissing : null}
          onChange={setToId}
        />
      )}
      <MoneyField
        label={texts.amount}
        currency={currency}
        value={amountMinor}
        onChange={setAmountMinor}
        hint={act === 'topUp' || obstacle ? null : texts.most({ most: money(leftOf(member)) })}
        error={isTried && !amountMinor ? texts.amountMissing : null}
      />
      {obstacle ? (
        <ObstacleNote obstacle={obstacle} act={act} currency={currency} onTake={setAmountMinor} />
      ) : (
        <ChangePreview changes={changes} currency={currency} envelope={envelope} plan={plan} />
      )}
      <ReasonField value={reason} onChange={setReason} quick={texts.reasons[act]} isTried={isTried} hint={texts.why} />
      {adjust.error && <ErrorNote error={adjust.error} />}
    </Dialog>
  );
}
