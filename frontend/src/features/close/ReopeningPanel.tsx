import type { Close } from '@amends/shared/contract/close.js';
import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { isReason, ReasonField } from '../../parts/ReasonField.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { useToast } from '../../ui/Toast.js';
import { useApproveReopening, useAskReopening, useWithdrawReopening } from './close.api.js';
import styles from './ReopeningPanel.module.css';

function AskForm({ id }: { id: string }) {
  const texts = useOfficeTexts().close.reopening;
  const say = useToast();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const ask = useAskReopening(id, () => say(texts.asked));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (isReason(reason)) ask.mutate(reason.trim());
      }}
    >
      <p>{texts.lead}</p>
      <ReasonField value={reason} onChange={setReason} quick={texts.reasons} isTried={isTried} />
      {ask.error && <ErrorNote error={ask.error} />}
      <Button type="submit" icon={<LockOpen aria-hidden />} disabled={ask.isPending}>
        {texts.ask}
      </Button>
    </form>
  );
}

function Asked({ close: { id, reopening, can } }: { close: Close }) {
  const texts = useOfficeTexts().close.reopening;
  const format = useFormat();
  const say = useToast();
  const approve = useApproveReopening(id, () => say(texts.approved));
  const withdraw = useWithdrawReopening(id, () => say(texts.withdrawn));
  if (!reopening) return null;
  const { askedBy, askedAt, reason, approvedBy, approvedAt } = reopening;
  const error = approve.error ?? withdraw.error;
  const isBusy = approve.isPending || withdraw.isPending;
  return (
    <div className={styles.form}>
      <p>
        {texts.askedBy({ name: askedBy.name, time: format.moment(askedAt) })}
        <q className={styles.reason}>{reason}</q>
        {approvedBy && approvedAt
          ? texts.approvedBy({ name: approvedBy.name, time: format.moment(approvedAt) })
          : texts.waits}
      </p>
      {error && <ErrorNote error={error} />}
      <div className={styles.buttons}>
        {can.approveReopening && (
          <Button variant="primary" disabled={isBusy} onClick={() => approve.mutate()}>
            {texts.approve}
          </Button>
        )}
        {can.withdrawReopening && (
          <Button disabled={isBusy} onClick={() => withdraw.mutate()}>
            {texts.withdraw}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Opening a closed month again: one asks, another one does it. */
export function ReopeningPanel({ close }: { close: Close }) {
  const texts = useOfficeTexts().close.reopening;
  if (!close.reopening && !close.can.askReopening) return null;
  return <Panel title={texts.title}>{close.reopening ? <Asked close={close} /> : <AskForm id={close.id} />}</Panel>;
}
