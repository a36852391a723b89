import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import type { Column } from '../../ui/Table.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { allottedOf } from './allotment-change.js';
import type { BudgetSortKey } from './budget-filters.js';
import { BudgetLeft } from './BudgetLeft.js';
import { ExceptionTag } from './exception/ExceptionTag.js';
import { ForecastWord } from './ForecastWord.js';
import styles from './budget-columns.module.css';
import type { Selection } from './use-selection.js';

interface BudgetColumns {
  texts: OfficeTexts;
  format: Formatter;
  currency: string;
  rows: readonly TeamBudget[];
  selection: Selection | null;
  openId: string | null;
  onToggle: (id: string) => void;
}

function choiceColumn({ texts, rows, selection }: BudgetColumns): Column<TeamBudget>[] {
  if (!selection) return [];
  const { table } = texts.budgets;
  const { chosen, isChosen, choose, chooseAll } = selection;
  return [
    {
      key: 'choice',
      header: (
        <Checkbox
          label={table.chooseAll}
          labelHidden
          checked={chosen.length === rows.length}
          mixed={chosen.length > 0 && chosen.length < rows.length}
          onChange={chooseAll}
        />
      ),
      cell: ({ employee }) => (
        <Checkbox
          label={table.choose({ name: employee.name })}
          labelHidden
          checked={isChosen(employee.id)}
          onChange={(checked) => choose(employee.id, checked)}
        />
      ),
    },
  ];
}

/** The columns of the team's budgets; every fact sorts. */
export function budgetColumns(view: BudgetColumns): Column<TeamBudget>[] {
  const { texts, format, currency, openId, onToggle } = view;
  const { columns, acts } = texts.budgets.table;
  const amount = (minor: number): string => format.money(minor, currency, 'always');
  const facts: (Column<TeamBudget> & { key: BudgetSortKey })[] = [
    {
      key: 'name',
      header: columns.name,
      cell: ({ employee, override }) => (
        <span className={styles.name}>
          <b>{employee.name}</b>
          {override && <ExceptionTag />}
        </span>
      ),
    },
    { key: 'allotted', header: columns.allotted, cell: (member) => amount(allottedOf(member)), align: 'right' },
    { key: 'spent', header: columns.spent, cell: ({ budget }) => amount(budget?.spentMinor ?? 0), align: 'right' },
    { key: 'held', header: columns.held, cell: ({ budget }) => amount(budget?.heldMinor ?? 0), align: 'right' },
    { key: 'left', header: columns.left, cell: (member) => <BudgetLeft member={member} currency={currency} /> },
    { key: 'forecast', header: columns.forecast, cell: ({ forecast }) => <ForecastWord forecast={forecast} /> },
    {
      key: 'last',
      header: columns.last,
      cell: ({ lastGestureAt }) => (lastGestureAt ? format.stamp(lastGestureAt) : '–'),
      align: 'right',
    },
  ];
  return [
    ...choiceColumn(view),
    ...facts.map((column) => ({ ...column, sortable: true })),
    {
      key: 'acts',
      header: <VisuallyHidden>{acts}</VisuallyHidden>,
      cell: ({ employee }) => (
        <DisclosureButton
          open={openId === employee.id}
          label={texts.budgets.table.actsOf({ name: employee.name })}
          onToggle={() => onToggle(employee.id)}
        />
      ),
      align: 'right',
    },
  ];
}
