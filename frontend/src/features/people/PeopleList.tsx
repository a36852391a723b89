import type { Department, Employee } from '@amends/shared/contract/department.js';
import { SearchX } from 'lucide-react';
import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { Table } from '../../ui/Table.js';
import { peopleColumns } from './people-columns.js';
import { filterPeople, type PeopleFilter, peopleFiltersOf } from './people-filters.js';
import { PeopleCards } from './PeopleCards.js';
import { PeopleFilterBar } from './PeopleFilterBar.js';
import { useOpening } from './use-opening.js';

const TABLE_FITS = '(width >= 60rem)';

interface PeopleListProps {
  departments: readonly Department[];
  employees: readonly Employee[];
}

/** People, narrowed by the URL. */
export function PeopleList({ departments, employees }: PeopleListProps) {
  const texts = useOfficeTexts();
  const tableFits = useMedia(TABLE_FITS);
  const [params, setParams] = useSearchParams();
  const filters = peopleFiltersOf(params);
  const onFilter = useCallback(
    (name: PeopleFilter, value: string) =>
      setParams(
        (now) => {
          now.delete(name);
          if (value) now.set(name, value);
          return now;
        },
        { replace: true },
      ),
    [setParams],
  );
  const rows = filterPeople(employees, filters);
  const opening = useOpening(departments);

  return (
    <>
      <PeopleFilterBar departments={departments} filters={filters} count={rows.length} onFilter={onFilter} />
      <Panel flush>
        {rows.length === 0 && (
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={texts.people.empty}
            action={<Button onClick={() => setParams({}, { replace: true })}>{texts.people.clear}</Button>}
          >
            {texts.people.emptyHint}
          </EmptyState>
        )}
        {rows.length > 0 && tableFits && (
          <Table
            caption={texts.people.peopleTitle}
            columns={peopleColumns({ texts, departments, opening })}
            rows={rows}
            rowKey={({ id }) => id}
            renderDetail={opening.actsOf}
          />
        )}
        {rows.length > 0 && !tableFits && <PeopleCards employees={rows} departments={departments} opening={opening} />}
      </Panel>
    </>
  );
}
