import { useOfficeTexts } from '../../locales/office-texts.js';
import { LiabilityTable } from '../../parts/LiabilityTable.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useCloseReport } from './close.api.js';
import { AccountTable, KindTable } from './ReportTables.js';
import { ReportProof } from './ReportProof.js';

const FIRST_LINES = 6;

/** What was found when the month was closed. */
export function CloseReportView({ id }: { id: string }) {
  const texts = useOfficeTexts().close.report;
  const { data, error, refetch } = useCloseReport(id);
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={FIRST_LINES} />;
  const { report, month } = data;
  if (!report) return <Panel title={texts.title}>{texts.making}</Panel>;
  return (
    <>
      <Panel flush title={texts.byKind}>
        <KindTable rows={report.byKind} />
      </Panel>
      <Panel flush title={texts.byAccount}>
        <AccountTable rows={report.byGlAccount} />
      </Panel>
      {report.voucherLiability.length > 0 && (
        <Panel flush title={texts.liability}>
          <LiabilityTable month={month} lines={report.voucherLiability} />
        </Panel>
      )}
      <ReportProof report={report} />
    </>
  );
}
