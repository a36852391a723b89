import { changesOf, employeeIn, reasonOf } from '../../frontend/src/features/audit/audit-changes.js';

describe('what an audit event changed', () => {
  it('is each field that differs, not whom it concerns and why', () => {
    const before = { allottedMinor: 100, kept: 1 };
    const after = { employeeId: 'e', allottedMinor: 200, kept: 1, reason: 'Busy' };
    expect(changesOf(before, after)).toEqual([{ field: 'allottedMinor', before: 100, after: 200 }]);
    expect([employeeIn(after), reasonOf(after)]).toEqual(['e', 'Busy']);
  });

  it('is everything where there was nothing, and everything gone where nothing is left', () => {
    expect(changesOf(null, { slug: 'spa' })).toEqual([{ field: 'slug', before: null, after: 'spa' }]);
    expect(changesOf({ until: '2026-12-31' }, null)).toEqual([{ field: 'until', before: '2026-12-31', after: null }]);
    expect([employeeIn(null), reasonOf(null)]).toEqual([null, null]);
  });

  it('tells lists apart as a whole', () => {
    expect(changesOf([1], [1, 2])).toEqual([{ field: 'list', before: [1], after: [1, 2] }]);
    expect(changesOf([1], [1])).toEqual([]);
  });
});
