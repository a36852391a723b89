import { LIABILITY_TERMS } from '@amends/shared/contract/control.js';
import { Ticket } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { monthOf } from '../../lib/months.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { MonthSelect } from '../../parts/MonthSelect.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useVoucherLiability } from './control.api.js';
import { ControlPage } from './ControlPage.js';
import { FigureItems } from './FigureItems.js';
import { LiabilityTable } from '../../parts/LiabilityTable.js';

const FIRST_LINES = 4;

/** The roll-forward of codes owed: each of its figures opens what is behind it. */
export function CodesOwedScreen() {
  const { control, office } = useOfficeTexts();
  const texts = control.codes;
  const format = useFormat();
  const { filters, change } = useUrlFilters(['month', 'department', 'currency', 'term']);
  const month = filters.month || monthOf(format.today());
  const { lines, error, refetch, hasNextPage } = useVoucherLiability(month);
  const term = LIABILITY_TERMS.find((one) => one === filters.term);
  const open = lines?.find(
    ({ departmentId, currency }) => departmentId === filters.department && currency === filters.currency,
  );
  return (
    <ControlPage lead={texts.lead}>
      <FilterBar label={office.filters}>
        <MonthSelect value={month} onChange={(value) => change({ month: value, term: '' })} />
      </FilterBar>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {lines && (
        <Panel flush>
          {lines.length === 0 ? (
            <EmptyState icon={<Ticket aria-hidden />} title={texts.nothing} />
          ) : (
            <LiabilityTable month={month} lines={lines} />
          )}
        </Panel>
      )}
      {!error && (!lines || hasNextPage) && <Skeleton lines={FIRST_LINES} />}
      {open && term && (
        <FigureItems
          key={`${open.departmentId} ${open.currency} ${term}`}
          figure={{ month, departmentId: open.departmentId, term }}
          department={open.departmentName}
          onClose={() => change({ department: '', currency: '', term: '' })}
        />
      )}
    </ControlPage>
  );
}
