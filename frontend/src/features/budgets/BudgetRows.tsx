import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Table } from '../../ui/Table.js';
import { budgetColumns } from './budget-columns.js';
import { BudgetCards } from './BudgetCards.js';
import type { DepartmentMoney } from './department-money.js';
import { RowActs } from './RowActs.js';
import type { BudgetFiltering } from './use-budget-filters.js';
import type { Selection } from './use-selection.js';

/** Nine columns beside the rail need this much. */
const TABLE_FITS = '(width >= 80rem)';

interface BudgetRowsProps extends DepartmentMoney {
  rows: readonly TeamBudget[];
  filtering: BudgetFiltering;
  /** Null where nothing may be changed. */
  selection: Selection | null;
}

/** The rows, one of which may be open with what can be done to it. */
export function BudgetRows({ rows, filtering, selection, ...money }: BudgetRowsProps) {
  const texts = useOfficeTexts();
  const { currency, timeZone } = money.department;
  const format = useFormat(timeZone);
  const tableFits = useMedia(TABLE_FITS);
  const [openId, setOpenId] = useState<string | null>(null);
  const onToggle = (id: string): void => setOpenId((now) => (now === id ? null : id));
  const actsOf = (member: TeamBudget) =>
    member.employee.id === openId ? <RowActs {...money} member={member} mayChange={selection !== null} /> : null;
  if (!tableFits) return <BudgetCards {...{ rows, currency, openId, onToggle, selection, actsOf }} />;
  return (
    <Table
      caption={texts.budgets.table.caption}
      columns={budgetColumns({ texts, format, currency, selection, rows, openId, onToggle })}
      rows={rows}
      rowKey={({ employee }) => employee.id}
      sort={filtering.filters.sort}
      onSort={({ key, direction }) => filtering.setFilter('sort', direction === 'descending' ? `-${key}` : key)}
      renderDetail={actsOf}
      onRowClick={({ employee }) => onToggle(employee.id)}
    />
  );
}
