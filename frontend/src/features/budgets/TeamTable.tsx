import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { useMayIn } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { filterBudgets } from './budget-filters.js';
import { BudgetFilterBar } from './BudgetFilterBar.js';
import { BudgetRows } from './BudgetRows.js';
import { BulkBar } from './bulk/BulkBar.js';
import { BulkDialog } from './bulk/BulkDialog.js';
import type { DepartmentMoney } from './department-money.js';
import { useBudgetFilters } from './use-budget-filters.js';
import { useSelection } from './use-selection.js';

/** Everybody's budget, as many as the filters let through; whoever may, changes one or many. */
export function TeamTable(money: DepartmentMoney) {
  const texts = useOfficeTexts().budgets;
  const mayAdjust = useMayIn('budget:adjust', money.department.id);
  const filtering = useBudgetFilters();
  const rows = filterBudgets(money.items, filtering.filters);
  const selection = useSelection(rows.map(({ employee }) => employee.id));
  const [isChanging, setIsChanging] = useState(false);
  const chosen = rows.filter(({ employee }) => selection.isChosen(employee.id));
  return (
    <>
      <BudgetFilterBar department={money.department} filtering={filtering} rows={rows} />
      {chosen.length > 0 && (
        <BulkBar count={chosen.length} onChange={() => setIsChanging(true)} onClear={selection.clear} />
      )}
      <Panel flush>
        {rows.length > 0 ? (
          <BudgetRows {...money} rows={rows} filtering={filtering} selection={mayAdjust ? selection : null} />
        ) : (
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={money.items.length > 0 ? texts.table.empty : texts.table.nobody}
            action={money.items.length > 0 && <Button onClick={filtering.clear}>{texts.table.clear}</Button>}
          >
            {money.items.length === 0 && texts.table.nobodyHint}
          </EmptyState>
        )}
      </Panel>
      {isChanging && (
        <BulkDialog
          {...money}
          chosen={chosen}
          onClose={() => setIsChanging(false)}
          onDone={() => {
            setIsChanging(false);
            selection.clear();
          }}
        />
      )}
    </>
  );
}
