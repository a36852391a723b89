import type { Department } from '@amends/shared/contract/department.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { Download, ListFilter } from 'lucide-react';
import { useCallback } from 'react';
import { saveFile } from '../../lib/save-file.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { SearchField } from '../../ui/SearchField.js';
import { BUDGET_WORDS, type BudgetWord } from './budget-filters.js';
import { budgetsCsv } from './budgets-csv.js';
import type { BudgetFiltering } from './use-budget-filters.js';

interface BudgetFilterBarProps {
  department: Department;
  filtering: BudgetFiltering;
  /** What is shown, in its order: that is what the file gets. */
  rows: readonly TeamBudget[];
}

export function BudgetFilterBar({ department, filtering: { filters, setFilter }, rows }: BudgetFilterBarProps) {
  const texts = useOfficeTexts();
  const { table } = texts.budgets;
  const today = useFormat(department.timeZone).today();
  const onSearch = useCallback((value: string) => setFilter('search', value), [setFilter]);
  const wordOf = (word: BudgetWord): string =>
    word === 'healthy' || word === 'low' || word === 'exhausted' ? texts.gesture.budget[word] : table.words[word];
  const save = (): void =>
    saveFile(
      `budgets-${department.slug}-${today}.csv`,
      budgetsCsv(rows, department.currency, texts),
      'text/csv; charset=utf-8',
    );
  return (
    <FilterBar
      label={table.caption}
      search={<SearchField label={table.search} value={filters.search} onSearch={onSearch} />}
      end={
        <>
          <output>{texts.people.shown(rows.length)}</output>
          <Button icon={<Download aria-hidden />} disabled={rows.length === 0} onClick={save}>
            {table.csv}
          </Button>
        </>
      }
    >
      <FilterSelect
        label={table.word}
        icon={<ListFilter aria-hidden />}
        value={filters.word}
        everything={table.everything}
        options={BUDGET_WORDS.map((word) => ({ value: word, label: wordOf(word) }))}
        onChange={(value) => setFilter('word', value)}
      />
    </FilterBar>
  );
}
