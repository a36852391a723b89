import type { Employee } from '@amends/shared/contract/department.js';
import { filterPeople, rolesByPlace } from '../../frontend/src/features/people/people-filters.js';

const person = (name: string, roles: Employee['roles']): Employee => ({
  id: name,
  name,
  email: `${name.toLowerCase()}@auvera.example`,
  active: true,
  roles,
});
const elena = person('Elena', [
  { role: 'head', departmentId: 'gate' },
  { role: 'staff', departmentId: 'hotel' },
]);
const anna = person('Anna', [{ role: 'finance', departmentId: null }]);
const all = { search: '', department: '', role: '' };

describe('who is found', () => {
  it('is everybody by name without filters', () => {
    expect(filterPeople([elena, anna], all)).toEqual([anna, elena]);
  });

  it('is found by a part of the name or the e-mail, in any case', () => {
    expect(filterPeople([elena, anna], { ...all, search: 'LEN' })).toEqual([elena]);
    expect(filterPeople([elena, anna], { ...all, search: 'anna@' })).toEqual([anna]);
  });

  it('must hold the role in that very department', () => {
    expect(filterPeople([elena], { ...all, role: 'head', department: 'gate' })).toEqual([elena]);
    expect(filterPeople([elena], { ...all, role: 'head', department: 'hotel' })).toEqual([]);
  });

  it('shows the roles of each place together', () => {
    expect([...rolesByPlace(elena)]).toEqual([
      ['gate', ['head']],
      ['hotel', ['staff']],
    ]);
  });
});
