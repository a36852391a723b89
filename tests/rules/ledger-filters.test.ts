import { filtersOf, queryOf, withFilter } from '../../frontend/src/features/ledger/ledger-filters.js';

describe('what the ledger is narrowed by', () => {
  it('reads the filters from a URL and leaves out what is empty or unknown', () => {
    const params = new URLSearchParams('kind=grant&search=%20G-1017%20&from=&sort=name');
    expect(filtersOf(params)).toEqual({ kind: 'grant', search: 'G-1017' });
  });

  it('writes equal filters as equal URLs, whatever was chosen first', () => {
    const first = queryOf({ kind: 'grant', from: '2026-11-01' });
    const second = queryOf({ from: '2026-11-01', kind: 'grant' });
    expect(first).toBe('from=2026-11-01&kind=grant');
    expect(second).toBe(first);
  });

  it('adds the format of an export to exactly these filters', () => {
    expect(queryOf({ employeeId: 'e1' }, { format: 'csv' })).toBe('employeeId=e1&format=csv');
  });

  it('forgets a person, an option and a budget of another department', () => {
    const filters = { departmentId: 'd1', employeeId: 'e1', optionId: 'o1', budgetId: 'b1', kind: 'grant' };
    expect(withFilter(filters, 'departmentId', 'd2')).toEqual({ departmentId: 'd2', kind: 'grant' });
  });

  it('removes a filter that is set to nothing', () => {
    expect(withFilter({ search: 'Ivanov', kind: 'grant' }, 'search', '')).toEqual({ kind: 'grant' });
  });
});
