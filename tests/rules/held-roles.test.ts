import { deskOf, hasRole, withDesk, withRole } from '../../frontend/src/features/people/held-roles.js';
import { isSlug, slugOf } from '../../frontend/src/features/people/department-draft.js';

describe('the roles of a person', () => {
  it('hold one desk at a time: another replaces it and leaves the rest', () => {
    const head = { role: 'head', departmentId: 'a' } as const;
    const moved = withDesk([{ role: 'staff', departmentId: 'a' }, head], 'b');
    expect(deskOf(moved)).toBe('b');
    expect(moved).toContainEqual(head);
    expect(deskOf(withDesk(moved, null))).toBeNull();
  });

  it('come and go one by one', () => {
    const finance = { role: 'finance', departmentId: null } as const;
    const given = withRole([], finance, true);
    expect(hasRole(given, 'finance', null)).toBe(true);
    expect(withRole(given, finance, true)).toEqual(given);
    expect(withRole(given, finance, false)).toEqual([]);
  });
});

describe('the short name of a department', () => {
  it.each([
    ['Airport & gate', 'airport-gate'],
    ['  2nd floor!  ', 'nd-floor'],
    ['Лаундж', ''],
  ])('of "%s" is "%s"', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('begins with a letter', () => {
    expect([isSlug('spa-2'), isSlug('2-spa'), isSlug(''), isSlug('a'.repeat(41))]).toEqual([true, false, false, false]);
  });
});
