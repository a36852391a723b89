import { FLAG_RULES, FLAG_STATES } from '@amends/shared/contract/flag.js';
import { Eye } from 'lucide-react';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DepartmentFilter } from '../../parts/DepartmentFilter.js';
import { MonthSelect } from '../../parts/MonthSelect.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { useFlags } from './exceptions.api.js';
import { ExceptionsPage } from './ExceptionsPage.js';
import { FlagList } from './FlagList.js';
import { LookNow } from './LookNow.js';
import { MonthFigures } from './MonthFigures.js';

/** What stands out: for finance all of it, for a head what they were asked. */
export function FlagsScreen() {
  const { exceptions: texts, office } = useOfficeTexts();
  const seesAll = useCan('flag:read_all');
  const { filters, change, isNarrowed, clear } = useUrlFilters(['month', 'departmentId', 'rule', 'state']);
  const list = useFlags(filters);
  const empty = isNarrowed ? texts.nothing : seesAll ? texts.empty : texts.headEmpty;
  return (
    <ExceptionsPage lead={seesAll ? texts.lead : texts.headLead} actions={seesAll && <LookNow month={filters.month} />}>
      {seesAll && (
        <FilterBar
          label={office.filters}
          folded={
            <>
              <DepartmentFilter value={filters.departmentId} onChange={(departmentId) => change({ departmentId })} />
              <FilterSelect
                label={texts.filters.rule}
                value={filters.rule}
                everything={texts.filters.everyRule}
                options={FLAG_RULES.map((rule) => ({ value: rule, label: texts.rules[rule] }))}
                onChange={(rule) => change({ rule })}
              />
              <FilterSelect
                label={texts.filters.state}
                value={filters.state}
                everything={texts.filters.everyState}
                options={FLAG_STATES.map((state) => ({ value: state, label: texts.states[state] }))}
                onChange={(state) => change({ state })}
              />
            </>
          }
        >
          <MonthSelect everything={office.everyMonth} value={filters.month} onChange={(month) => change({ month })} />
        </FilterBar>
      )}
      {seesAll && <MonthFigures month={filters.month} />}
      <FlagList
        list={list}
        empty={
          <EmptyState
            icon={<Eye aria-hidden />}
            title={empty}
            action={isNarrowed && <Button onClick={clear}>{office.clear}</Button>}
          >
            {!isNarrowed && seesAll && texts.emptyHint}
          </EmptyState>
        }
      />
    </ExceptionsPage>
  );
}
