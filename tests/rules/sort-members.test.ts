import type { TeamMember } from '@amends/shared/contract/team.js';
import { sortMembers, sortOf, sortText } from '../../frontend/src/features/team-today/sort-members.js';

const member = (name: string, grantedMinor: number, remainingMinor: number | null): TeamMember => ({
  employee: { id: name, name },
  plannedAllotmentMinor: 50_000,
  budget: remainingMinor === null ? null : ({ remainingMinor } as TeamMember['budget']),
  gestures: 0,
  grantedMinor,
  lastGestureAt: null,
});
const team = [member('Timur', 500, 10_000), member('Aigul', 900, null), member('Elena', 500, 90_000)];
const order = (text: string | null): string[] => sortMembers(team, sortOf(text)).map(({ employee }) => employee.name);

describe('the order of a team', () => {
  it('is by name unless the URL says otherwise', () => {
    expect(order(null)).toEqual(['Aigul', 'Elena', 'Timur']);
    expect(order('salary')).toEqual(['Aigul', 'Elena', 'Timur']);
  });

  it('puts equals by name, also downwards', () => {
    expect(order('-given')).toEqual(['Aigul', 'Elena', 'Timur']);
    expect(order('given')).toEqual(['Elena', 'Timur', 'Aigul']);
  });

  it('counts what a budget that is not open yet will have', () => {
    expect(order('left')).toEqual(['Timur', 'Aigul', 'Elena']);
  });

  it('survives the way into the URL and back', () => {
    expect(sortOf(sortText('left', 'descending'))).toEqual({ key: 'left', direction: 'descending' });
  });
});
