import { problemDetail } from '@amends/shared/problem-texts.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { useLocale } from '../../../locales/texts.js';
import { MoneyField } from '../../../parts/MoneyField.js';
import { isReason, ReasonField } from '../../../parts/ReasonField.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Segmented } from '../../../ui/Segmented.js';
import { useToast } from '../../../ui/Toast.js';
import { requestOf } from '../adjust/adjustment.js';
import { changeOf, envelopeLeftAfter, sumOf } from '../allotment-change.js';
import { useAdjust } from '../budgets.api.js';
import type { DepartmentMoney } from '../department-money.js';
import { BulkPreview } from './BulkPreview.js';

interface BulkDialogProps extends DepartmentMoney {
  chosen: readonly TeamBudget[];
  onClose: () => void;
  onDone: () => void;
}

const WAYS = ['give', 'take', 'set'] as const;
type Way = (typeof WAYS)[number];

const wishOf = (way: Way, amountMinor: number) =>
  way === 'set'
    ? ({ kind: 'to', amountMinor } as const)
    : ({ kind: 'by', amountMinor: way === 'give' ? amountMinor : -amountMinor } as const);

/** One change for many: what it does to each stands there before the one button does it, to all of them or to none. */
export function BulkDialog({ chosen, onClose, onDone, department, plan, envelope }: BulkDialogProps) {
  const { budgets, common } = useOfficeTexts();
  const texts = budgets.bulk;
  const { currency } = department;
  const { locale } = useLocale();
  const format = useFormat();
  const say = useToast();
  const [way, setWay] = useState<Way>('give');
  const [amountMinor, setAmountMinor] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);

  const changes = amountMinor === null ? [] : chosen.map((member) => changeOf(member, wishOf(way, amountMinor)));
  const request = requestOf(changes, reason);
  const envelopeLeft = envelopeLeftAfter(envelope, plan, changes);
  const isTooMuch = plan.envelopeRule === 'stop' && envelopeLeft < 0 && sumOf(changes) > 0;
  const adjust = useAdjust(department.id, () => {
    say(texts.done(request.adjustments.length));
    onDone();
  });
  const submit = (): void => {
    setIsTried(true);
    if (request.adjustments.length > 0 && !isTooMuch && isReason(reason)) adjust.mutate(request);
  };
  const missing = amountMinor === null ? budgets.adjust.amountMissing : texts.nothing;
  const needed = sumOf(changes);
  const tooMuch = problemDetail(
    'envelope_exceeded',
    { remainingMinor: Math.max(0, envelopeLeft + needed), amountMinor: needed, currency },
    locale,
  );
  return (
    <Dialog
      title={texts.title(chosen.length)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={adjust.isPending} onClick={submit}>
            {request.adjustments.length > 0 ? texts.submit(request.adjustments.length) : texts.change}
          </Button>
        </>
      }
    >
      <Segmented
        label={budgets.adjust.what}
        value={way}
        options={WAYS.map((one) => ({ value: one, label: texts.ways[one] }))}
        onChange={setWay}
      />
      <MoneyField
        label={texts.amounts[way]}
        currency={currency}
        value={amountMinor}
        onChange={setAmountMinor}
        error={isTooMuch ? tooMuch : isTried && request.adjustments.length === 0 ? missing : null}
      />
      <BulkPreview changes={changes} envelopeLeftMinor={envelopeLeft} currency={currency} format={format} />
      <ReasonField
        value={reason}
        onChange={setReason}
        quick={budgets.adjust.reasons[way === 'take' ? 'withdraw' : 'topUp']}
        isTried={isTried}
        hint={budgets.adjust.why}
      />
      {adjust.error && <ErrorNote error={adjust.error} />}
    </Dialog>
  );
}
