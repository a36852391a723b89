import type { DemoPeopleAnswer } from '@amends/shared/contract/session.js';

/** What a person at the terminal wants to know first: where it is, and in demo mode who to sign in as. */
export function greeting(address: string, demo: DemoPeopleAnswer | null): string {
  const lines = ['', `Amends is ready at ${address}`];
  if (demo) lines.push('', `Demo sign-ins, all with the password ${demo.password}`, '', ...table(demo.people));
  return [...lines, '', 'Ctrl-C stops it.'].join('\n');
}

function table(people: DemoPeopleAnswer['people']): string[] {
  const rows = people.map(({ email, name, roles, department }) => [email, name, roles.join(', '), department ?? '']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
