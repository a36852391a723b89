import { plural } from '../plural.js';
import { budgetPlan } from './budget-plan.js';

const people = (n: number) => plural('en', n, { one: '1 person', other: `${n} people` });
const budgetsOf = (n: number) => plural('en', n, { one: '1 budget', other: `${n} budgets` });

interface OutlookFacts {
  day: string;
  chance: string;
  expected: string;
  low: string;
  high: string;
  allotted: string;
  share: string;
}

export const budgets = {
  title: 'Budgets',
  department: 'Department',
  noDepartment: 'There is no budget that you may see.',
  noDepartmentHint: 'Whoever manages people in Amends can change that.',
  envelope: {
    title: 'Department envelope',
    period: (v: { from: string; to: string }) => `${v.from} to ${v.to}`,
    allotted: (v: { allotted: string; envelope: string }) => `${v.allotted} of ${v.envelope} is allotted`,
    ofEnvelope: (v: { envelope: string }) => `of ${v.envelope} is allotted to people`,
    left: (v: { left: string }) => `${v.left} can still be allotted`,
    over: (v: { over: string }) => `${v.over} more than the envelope`,
    opened: (v: { opened: number; people: number }) => `${v.opened} of ${v.people} budgets are open so far.`,
    rules: {
      warn: 'The plan allows more than the envelope and shows it here.',
      stop: 'Nothing can be allotted beyond the envelope.',
    },
    next: (v: { day: string }) => `Another plan comes into force on ${v.day}`,
  },
  outlook: {
    title: 'To the end of the period',
    hint: 'From the last eight weeks, weekday by weekday. About one person nothing is said below twelve gestures.',
    department: {
      runs_out: (v: OutlookFacts) =>
        `With ${v.chance} certainty the department’s money will not last: ${v.expected} is needed by ${v.day}, ${v.allotted} is there.`,
      under_use: (v: OutlookFacts) =>
        `By ${v.day} about ${v.expected} of ${v.allotted} will have been given, ${v.share}. Do not be stingy: the rest is there to keep customers.`,
      gives_nothing: (_: OutlookFacts) => 'Nobody has given anything for eight weeks.',
    },
    person: {
      runs_out: (v: OutlookFacts) =>
        `Will probably run out (${v.chance}): about ${v.expected} needed by ${v.day}, ${v.allotted} allotted (range ${v.low} to ${v.high}). Top up in time.`,
      under_use: (v: OutlookFacts) =>
        `Will use about ${v.expected} of ${v.allotted} by ${v.day} (range ${v.low} to ${v.high}). Ask what holds them back.`,
    },
    nothing: (v: { last: string | null }) =>
      v.last
        ? `Has not given anything since ${v.last}. Ask what holds them back.`
        : 'Has not given anything yet. Ask what holds them back.',
  },
  table: {
    caption: 'Budgets of the team',
    search: 'Name',
    word: 'State',
    everything: 'All budgets',
    words: { unopened: 'Not used yet', runs_out: 'Runs out early', exception: 'Exception' },
    forecasts: { enough: 'Will last', tight: 'Just lasts', runs_out: 'Runs out early', unknown: 'Too early to say' },
    columns: {
      name: 'Name',
      allotted: 'Allotted',
      spent: 'Given',
      held: 'Reserved',
      left: 'Left',
      currency: 'Currency',
      state: 'State',
      forecast: 'To the period’s end',
      last: 'Last gesture',
    },
    facts: (v: { allotted: string; spent: string; held: string | null }) =>
      [`${v.allotted} allotted`, `${v.spent} given`, v.held && `${v.held} reserved`].filter(Boolean).join(' · '),
    acts: 'Change',
    actsOf: (v: { name: string }) => `What can be done: ${v.name}`,
    choose: (v: { name: string }) => `Choose ${v.name}`,
    chooseAll: 'Choose all shown',
    ledger: 'Its entries in the ledger',
    csv: 'Export CSV',
    empty: 'Nobody matches.',
    nobody: 'Nobody works at the desk here yet.',
    nobodyHint: 'Add people under People; each gets a budget with the first gesture.',
    clear: 'Clear filters',
  },
  adjust: {
    title: (v: { name: string }) => `Budget of ${v.name}`,
    what: 'What to do',
    acts: { topUp: 'Top up', withdraw: 'Withdraw', move: 'Move' },
    submit: {
      topUp: (v: { amount: string }) => `Top up ${v.amount}`,
      withdraw: (v: { amount: string }) => `Withdraw ${v.amount}`,
      move: (v: { amount: string }) => `Move ${v.amount}`,
    },
    amount: 'Amount',
    amountMissing: 'Enter an amount above zero.',
    most: (v: { most: string }) => `At most ${v.most}: the rest is given or reserved.`,
    to: 'To whom',
    choose: 'Choose a colleague',
    toWhom: (v: { name: string; left: string }) => `${v.name}, ${v.left} left`,
    toMissing: 'Choose who gets it.',
    becomes: (v: { from: string; to: string; left: string }) => `${v.from} → ${v.to} allotted, ${v.left} left`,
    envelopeLeft: (v: { left: string }) => `The department can allot ${v.left} more after this.`,
    envelopeOver: (v: { over: string }) => `That is ${v.over} beyond the envelope. The plan allows it.`,
    nothingLeft: 'Nothing of this budget is left to take.',
    envelopeEmpty: 'The envelope has nothing left. Withdraw elsewhere first, or raise the envelope in the plan.',
    why: 'The ledger keeps it for good.',
    reasons: {
      topUp: ['Busy days ahead', 'Disruption today', 'Covers a colleague'],
      withdraw: ['Not needed this period', 'On leave', 'Allotted by mistake'],
      move: ['Takes over the shift', 'On leave', 'Busier desk'],
    },
    done: (v: { name: string }) => `Recorded: budget of ${v.name}`,
  },
  bulk: {
    chosen: (n: number) => `${people(n)} chosen`,
    change: 'Change allotments',
    clear: 'Clear choice',
    title: (n: number) => `Allotments of ${people(n)}`,
    ways: { give: 'Give each', take: 'Take from each', set: 'Set to' },
    amounts: { give: 'Give each', take: 'Take from each', set: 'Set everybody’s allotment to' },
    capped: 'as far as it goes',
    cappedCount: (n: number) =>
      plural('en', n, {
        one: '1 goes down only to what is already given or reserved.',
        other: `${n} go down only to what is already given or reserved.`,
      }),
    sum: (v: { count: number; sum: string }) => `${budgetsOf(v.count)} change, ${v.sum} in all.`,
    nothing: 'This changes nothing.',
    submit: (n: number) => `Change ${budgetsOf(n)}`,
    done: (n: number) => `Recorded: ${budgetsOf(n)} changed`,
  },
  exception: {
    tag: 'Exception',
    act: 'Exception',
    title: 'Exceptions in force',
    titleOf: (v: { name: string }) => `Exception for ${v.name}`,
    none: 'Nobody is an exception: the plan holds for the whole team.',
    lead: 'What you leave empty stays as the plan says. A limit counts at once; an open budget moves by the difference at once, but not below what is given or reserved.',
    allotment: 'Allotment per period',
    limit: 'Most for one gesture without approval',
    plan: (v: { amount: string }) => `The plan says ${v.amount}.`,
    until: 'Last day',
    untilMissing: 'Choose today or a later day.',
    missing: 'Enter an allotment, a limit, or both.',
    reasons: ['Trains new colleagues', 'Alone on the shift', 'New at the desk'],
    save: 'Save exception',
    end: 'End it now',
    change: 'Change',
    changeOf: (v: { name: string }) => `Change the exception for ${v.name}`,
    done: (v: { name: string }) => `Recorded: exception for ${v.name}`,
    words: (v: { allotment: string | null; limit: string | null; until: string; reason: string }) =>
      `${[v.allotment && `allotment ${v.allotment}`, v.limit && `limit ${v.limit}`].filter(Boolean).join(', ')} until ${v.until}: ${v.reason}`,
  },
  plan: budgetPlan,
};
