import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { budgetFiltersOf, filterBudgets } from '../../frontend/src/features/budgets/budget-filters.js';
import { budgetsCsv } from '../../frontend/src/features/budgets/budgets-csv.js';
import { TEXTS } from '../support/screen-texts.js';

const member = (name: string, leftMinor: number | null, more: Partial<TeamBudget> = {}): TeamBudget => ({
  employee: { id: name, name },
  budget:
    leftMinor === null
      ? null
      : {
          id: name,
          period: { from: '2026-11-01', to: '2026-11-30' },
          allottedMinor: 1000,
          spentMinor: 1000 - leftMinor,
          heldMinor: 0,
          remainingMinor: leftMinor,
          currency: 'EUR',
          state: leftMinor > 200 ? 'healthy' : 'low',
        },
  plannedAllotmentMinor: 1000,
  forecast: null,
  lastGestureAt: null,
  override: null,
  ...more,
});
const team = [
  member('Vera', 100, { forecast: 'runs_out' }),
  member('Anna', null),
  member('Boris', 600, {
    override: { allotmentMinor: 1000, authorityLimitMinor: null, reason: 'Trains', until: '2026-12-31' },
  }),
];
const namesOf = (query: string): string[] =>
  filterBudgets(team, budgetFiltersOf(new URLSearchParams(query))).map(({ employee }) => employee.name);

describe('the table of budgets', () => {
  it.each([
    ['', ['Anna', 'Boris', 'Vera']],
    ['sort=left', ['Vera', 'Boris', 'Anna']],
    ['sort=-left', ['Anna', 'Boris', 'Vera']],
    ['sort=-forecast', ['Vera', 'Anna', 'Boris']],
    ['sort=drop+table', ['Anna', 'Boris', 'Vera']],
    ['search=bo', ['Boris']],
    ['word=low', ['Vera']],
    ['word=unopened', ['Anna']],
    ['word=runs_out', ['Vera']],
    ['word=exception', ['Boris']],
    ['word=whatever', ['Anna', 'Boris', 'Vera']],
  ])('reads "%s" from the URL', (query, names) => {
    expect(namesOf(query)).toEqual(names);
  });

  it('exports what it shows, and nothing that a spreadsheet would run', () => {
    const csv = budgetsCsv([member('=HYPERLINK("x")', 250), member('Smith, Ann', null)], 'EUR', TEXTS.en);
    const [head, first, second] = csv.split('\n');
    expect(head).toContain('Name,Allotted,Given,Reserved,Left');
    expect(first).toMatch(/^"'=HYPERLINK\(""x""\)",10\.00,7\.50,0\.00,2\.50,EUR,Healthy/u);
    expect(second).toMatch(/^"Smith, Ann",10\.00,0\.00,0\.00,10\.00,EUR,Not used yet/u);
    expect(budgetsCsv([member('Aya', 250)], 'JPY', TEXTS.ru)).toContain('Aya,1000,750,0,250,JPY');
  });
});
