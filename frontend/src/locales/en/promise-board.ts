import { plural } from '../plural.js';

export const promiseBoard = {
  lead: 'What the shift owes its customers. Overdue ones stand on top until somebody keeps them.',
  owner: 'Whose',
  everybody: 'The whole shift',
  overdue: 'overdue',
  dueToday: 'due today',
  open: (n: number) => plural('en', n, { one: 'open promise', other: 'open promises' }),
  notSeen: 'handed over, not seen yet',
  onTime: (v: { k: number; n: number }) => `kept in time: ${v.k} of ${v.n} in 90 days`,
  noneEnded: 'kept in time: none has ended yet',
};
