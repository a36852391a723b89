import { ChevronLeft } from 'lucide-react';
import { useDepartments } from '../../lib/directory.js';
import { useFormat } from '../../lib/format.js';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { LinkButton } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useClosesOf } from './close.api.js';
import { CloseFacts } from './CloseFacts.js';
import { CloseReportView } from './CloseReportView.js';
import { EarlierCloses } from './EarlierCloses.js';
import { MonthTag } from './MonthTag.js';
import { ReadyCheck } from './ReadyCheck.js';
import { ReopeningPanel } from './ReopeningPanel.js';

const FIRST_LINES = 6;

/** One month of one department: what stands in the way, its report, and how it is opened again. */
export function MonthScreen({ departmentId, month }: { departmentId: string; month: string }) {
  const texts = useOfficeTexts().close;
  const format = useFormat();
  const closes = useClosesOf(departmentId);
  const mayClose = useCan('month:close');
  const department = useDepartments().data?.find(({ id }) => id === departmentId);
  const [close = null, ...earlier] = closes.data?.items.filter((one) => one.month === month) ?? [];
  const state = close?.state ?? 'open';
  const name = department?.name ?? close?.departmentName ?? '';
  return (
    <Page
      title={texts.month.title({ department: name, month: format.month(month) })}
      lead={closes.data && texts.month.lead[state]}
      actions={
        <LinkButton href="/close" icon={<ChevronLeft aria-hidden />}>
          {texts.month.back}
        </LinkButton>
      }
    >
      {closes.error && <ErrorNote error={closes.error} onRetry={() => void closes.refetch()} />}
      {!closes.data && !closes.error && <Skeleton lines={FIRST_LINES} />}
      {closes.data && (
        <>
          <p>
            <MonthTag state={state} />
          </p>
          {close && <CloseFacts close={close} />}
          {state !== 'closed' && (
            <ReadyCheck {...{ departmentId, month, state, mayClose }} name={name} timeZone={department?.timeZone} />
          )}
          {close?.reopening && <ReopeningPanel close={close} />}
          {close && <CloseReportView id={close.id} />}
          {close && !close.reopening && <ReopeningPanel close={close} />}
          <EarlierCloses closes={earlier} />
        </>
      )}
    </Page>
  );
}
