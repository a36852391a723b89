import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { MoneyField } from '../../../parts/MoneyField.js';
import { isReason, ReasonField } from '../../../parts/ReasonField.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { TextField } from '../../../ui/TextField.js';
import { useToast } from '../../../ui/Toast.js';
import { useOverride } from '../budgets.api.js';
import type { DepartmentMoney } from '../department-money.js';

interface ExceptionDialogProps extends DepartmentMoney {
  member: TeamBudget;
  onClose: () => void;
}

/** An allotment or a limit of one's own, with a reason and a last day; an exception in force can be ended here. */
export function ExceptionDialog({ member, onClose, department, plan, envelope }: ExceptionDialogProps) {
  const { budgets, common } = useOfficeTexts();
  const texts = budgets.exception;
  const { currency, timeZone } = department;
  const format = useFormat(timeZone);
  const say = useToast();
  const { override, employee } = member;
  const [allotmentMinor, setAllotmentMinor] = useState(override?.allotmentMinor ?? null);
  const [authorityLimitMinor, setAuthorityLimitMinor] = useState(override?.authorityLimitMinor ?? null);
  const [until, setUntil] = useState(override?.until ?? envelope?.period.to ?? '');
  const [reason, setReason] = useState(override?.reason ?? '');
  const [isTried, setIsTried] = useState(false);
  const today = format.today();
  const isLimited = allotmentMinor !== null || authorityLimitMinor !== null;
  const change = useOverride(department.id, employee.id, () => {
    say(texts.done({ name: employee.name }));
    onClose();
  });
  const submit = (): void => {
    setIsTried(true);
    if (isLimited && until >= today && isReason(reason)) {
      change.mutate({ override: { allotmentMinor, authorityLimitMinor, reason: reason.trim(), until } });
    }
  };
  const planned = (minor: number): string => texts.plan({ amount: format.money(minor, currency) });
  return (
    <Dialog
      title={texts.titleOf({ name: employee.name })}
      onClose={onClose}
      footer={
        <>
          {override && (
            <Button disabled={change.isPending} onClick={() => change.mutate({ override: null })}>
              {texts.end}
            </Button>
          )}
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={change.isPending} onClick={submit}>
            {texts.save}
          </Button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <MoneyField
        label={texts.allotment}
        currency={currency}
        optional
        value={allotmentMinor}
        onChange={setAllotmentMinor}
        hint={planned(plan.defaultAllotmentMinor)}
        error={isTried && !isLimited ? texts.missing : null}
      />
      <MoneyField
        label={texts.limit}
        currency={currency}
        optional
        value={authorityLimitMinor}
        onChange={setAuthorityLimitMinor}
        hint={planned(plan.authorityLimitMinor)}
      />
      <TextField
        label={texts.until}
        type="date"
        min={today}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
        error={isTried && until < today ? texts.untilMissing : null}
      />
      <ReasonField
        value={reason}
        onChange={setReason}
        quick={texts.reasons}
        isTried={isTried}
        hint={budgets.adjust.why}
      />
      {change.error && <ErrorNote error={change.error} />}
    </Dialog>
  );
}
