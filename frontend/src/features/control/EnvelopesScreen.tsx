import type { EnvelopeLine } from '@amends/shared/contract/control.js';
import { Wallet } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { daysOfMonth } from '../../lib/months.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { budgetsPath } from '../../parts/paths.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Listing } from '../../ui/Listing.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { BudgetFilters } from './BudgetFilters.js';
import { useEnvelopes } from './control.api.js';
import styles from './columns.module.css';
import { ControlPage } from './ControlPage.js';
import { envelopeColumns } from './envelope-columns.js';
import { OutlookTag } from './OutlookTag.js';

const FIRST_LINES = 4;

/** Spend against each department's envelope, with the pace. */
export function EnvelopesScreen() {
  const texts = useOfficeTexts().control.envelopes;
  const format = useFormat();
  const { filters, change } = useUrlFilters(['month', 'departmentId']);
  const { month, departmentId } = filters;
  const { data, error, refetch } = useEnvelopes({ ...daysOfMonth(month), departmentId });
  const rows = data?.items ?? [];
  const card = (row: EnvelopeLine) => ({
    href: budgetsPath(row.departmentId),
    title: row.departmentName,
    end: format.percent(row.envelopeMinor > 0 ? row.spentMinor / row.envelopeMinor : 0),
    facts: [
      texts.spentOf({
        spent: format.money(row.spentMinor, row.currency),
        envelope: format.money(row.envelopeMinor, row.currency),
      }),
      texts.elapsed({ share: format.percent(row.elapsed) }),
      row.projectedMinor !== null && texts.leadsTo({ amount: format.aboutMoney(row.projectedMinor, row.currency) }),
    ],
    state: <OutlookTag {...row} />,
  });
  return (
    <ControlPage lead={texts.lead}>
      <BudgetFilters {...{ filters, change }} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && (
        <Panel flush>
          {rows.length === 0 ? (
            <EmptyState icon={<Wallet aria-hidden />} title={texts.empty} />
          ) : (
            <Listing
              caption={texts.caption}
              columns={envelopeColumns(texts, format, rows)}
              rows={rows}
              rowKey={({ budgetId }) => budgetId}
              card={card}
            />
          )}
        </Panel>
      )}
      {rows.length > 0 && <p className={styles.hint}>{texts.hint}</p>}
    </ControlPage>
  );
}
