import { plural } from '../plural.js';

const codes = (n: number, written: string) => plural('en', n, { one: '1 code', other: `${written} codes` });

export const vouchers = {
  title: 'Codes',
  lead: 'What customers still hold, what ends soon, and what went to waste.',
  allDepartments: 'All departments',
  outstanding: (v: { count: number; written: string }) => `owed on ${codes(v.count, v.written)} that can be used`,
  expiring: (v: { count: number; written: string; days: number }) =>
    `ends within ${v.days} days, on ${codes(v.count, v.written)}`,
  wasted: (v: { count: number; written: string; days: number }) =>
    `wasted: ended unused in ${v.days} days, ${codes(v.count, v.written)}`,
  redeemed: (v: { count: number; written: string; days: number }) =>
    `used in ${v.days} days, ${codes(v.count, v.written)}`,
  department: {
    caption: 'Codes of each department',
    name: 'Department',
    outstanding: 'Owed',
    expiring: 'Ends soon',
    wasted: 'Wasted',
    redeemed: 'Used',
  },
  wastedTitle: 'Wasted, by option',
  wastedHint:
    'A gift that nobody used has cost trust twice. Say it differently, or give something that is enjoyed at once.',
  wastedOf: (v: { count: number; issued: number }) => `${v.count} of ${v.issued} ended unused`,
  editOption: 'Edit the option',
  state: 'State',
  allStates: 'All states',
  states: {
    issued: 'not used yet',
    opened: 'looked at',
    redeemed: 'used',
    expired: 'expired',
    cancelled: 'withdrawn',
  },
  stateNames: {
    issued: 'Not used yet',
    opened: 'Looked at or partly used',
    redeemed: 'Used',
    expired: 'Expired',
    cancelled: 'Withdrawn',
  },
  partly: 'partly used',
  caption: 'Codes, newest first',
  columns: {
    code: 'Code',
    option: 'Option',
    customer: 'Customer',
    by: 'Given by',
    issued: 'Given',
    until: 'Valid until',
    face: 'Worth',
    used: 'Used',
    state: 'State',
  },
  until: (day: string) => `until ${day}`,
  empty: 'No codes yet.',
  emptyHint: 'Gestures that carry a code appear here until the code is used or ends.',
  emptyFiltered: 'No code is like that.',
};
