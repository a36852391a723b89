import type { LimitLine } from '@amends/shared/contract/control.js';
import { Gauge } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentFilter } from '../../parts/DepartmentFilter.js';
import { MonthSelect } from '../../parts/MonthSelect.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Listing } from '../../ui/Listing.js';
import { Paged } from '../../ui/Paged.js';
import { SearchField } from '../../ui/SearchField.js';
import { useLimits } from './control.api.js';
import { ControlPage } from './ControlPage.js';
import { FrozenTag } from './FrozenTag.js';
import { limitColumns } from './limit-columns.js';

/** Each person's limits of each period against what they did. */
export function LimitsScreen() {
  const { control, office } = useOfficeTexts();
  const texts = control.limits;
  const format = useFormat();
  const { filters, change, isNarrowed, clear } = useUrlFilters(['month', 'departmentId', 'search']);
  const list = useLimits(filters);
  const card = (row: LimitLine) => ({
    title: row.employee.name,
    end: format.money(row.spentMinor, row.currency),
    facts: [
      row.departmentName,
      format.days(row.period),
      texts.limitOf({ amount: format.money(row.authorityLimitMinor, row.currency) }),
      texts.givenOf({
        spent: format.money(row.spentMinor, row.currency),
        allotted: format.money(row.allottedMinor, row.currency),
      }),
      row.aboveLimit > 0 && texts.above(row.aboveLimit),
    ],
    state: row.frozen && <FrozenTag />,
    ...(row.largestGestureId !== null && { href: `/gestures/${row.largestGestureId}` }),
  });
  return (
    <ControlPage lead={texts.lead}>
      <FilterBar
        label={office.filters}
        end={
          <SearchField
            label={texts.columns.employee}
            value={filters.search}
            onSearch={(search) => change({ search })}
          />
        }
      >
        <MonthSelect
          label={texts.period}
          everything={office.everyMonth}
          value={filters.month}
          onChange={(month) => change({ month })}
        />
        <DepartmentFilter value={filters.departmentId} onChange={(departmentId) => change({ departmentId })} />
      </FilterBar>
      <Paged
        list={list}
        empty={
          <EmptyState
            icon={<Gauge aria-hidden />}
            title={isNarrowed ? texts.nothing : texts.empty}
            action={isNarrowed && <Button onClick={clear}>{office.clear}</Button>}
          />
        }
      >
        {(rows) => (
          <Listing
            caption={texts.caption}
            columns={limitColumns(texts, format)}
            rows={rows}
            rowKey={({ budgetId }) => budgetId}
            card={card}
          />
        )}
      </Paged>
    </ControlPage>
  );
}
