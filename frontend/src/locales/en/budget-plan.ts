import { plural } from '../plural.js';

const openBudgets = (n: number) => plural('en', n, { one: '1 open budget', other: `${n} open budgets` });

export const budgetPlan = {
  title: 'Budget plan',
  lead: (v: { department: string }) =>
    `${v.department}: what each person may give, and what the department has for it.`,
  none: 'There is no plan yet.',
  noneHint: 'The head of the department writes it.',
  groups: { person: 'Each person', gesture: 'Each gesture', department: 'The department' },
  fields: {
    periodKind: { label: 'Period', hint: 'Budgets open anew at its start, in the department’s time zone.' },
    defaultAllotmentMinor: { label: 'Allotment per person', hint: 'What everybody at the desk may give in a period.' },
    carryOverCapMinor: {
      label: 'Carry-over at most',
      hint: 'What is left moves to the next period up to this. 0 = nothing moves.',
    },
    authorityLimitMinor: {
      label: 'Limit for one gesture',
      hint: 'Up to this nobody is asked. Above it you are.',
    },
    holdMinutes: {
      label: 'A request waits, minutes',
      hint: 'Then it runs out and its money goes back to the budget.',
    },
    envelopeMinor: { label: 'Envelope', hint: 'What the department may allot to all its people in a period.' },
    envelopeRule: { label: 'Beyond the envelope' },
  },
  periods: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  rules: {
    warn: { label: 'Warn', hint: 'More can be allotted; the excess shows in Budgets.' },
    stop: { label: 'Stop', hint: 'Nothing more can be allotted once the envelope is used up, not even by approving.' },
  },
  missing: 'Enter an amount.',
  holdRange: 'From 1 minute to 10,080, a week.',
  decide: 'Change the plan',
  since: (v: { moment: string }) => `In force since ${v.moment}.`,
  first: 'The first plan of this department. It takes effect at once.',
  next: (v: { moment: string }) => `Another plan comes into force on ${v.moment}; what you save now replaces it.`,
  from: 'From when',
  effective: { now: 'Now', next_period: 'Next period' },
  states: {
    incomplete: 'Some fields are still empty or cannot be read.',
    same: 'Nothing is changed yet. Change a field to see what it touches.',
  },
  effects: {
    now: 'Takes effect at once.',
    from: (v: { moment: string }) => `Takes effect on ${v.moment}.`,
    changed: (n: number, sum: string) =>
      `${openBudgets(n)} ${plural('en', n, { one: 'changes', other: 'change' })}, ${sum} in all.`,
    unchanged: (n: number) =>
      n === 0
        ? 'No budget is open yet.'
        : `${openBudgets(n)} ${plural('en', n, { one: 'stays', other: 'stay' })} as ${plural('en', n, { one: 'it is', other: 'they are' })}.`,
    capped: (n: number) =>
      plural('en', n, {
        one: '1 cannot go that low: so much is given or reserved already. It goes as far as it can.',
        other: `${n} cannot go that low: so much is given or reserved already. They go as far as they can.`,
      }),
    options: (n: number, names: string) =>
      `${plural('en', n, { one: 'This option will always need approval', other: 'These options will always need approval' })}: ${names}.`,
  },
  reasons: ['New season', 'Prices have risen', 'Agreed with finance'],
  save: { now: 'Change from now on', next_period: 'Change from the next period' },
  saveFirst: 'Save the plan',
  done: { now: 'The plan is in force', next_period: 'The plan is decided' },
};
