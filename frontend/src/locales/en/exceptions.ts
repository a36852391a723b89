import { counted } from '../counted.js';
import { plural } from '../plural.js';

const times = (n: number): string => plural('en', n, { one: 'once', other: `${n} times` });
const gestures = (n: number): string => plural('en', n, { one: 'one gesture', other: `${n} gestures` });
const days = (n: number): string => plural('en', n, { one: 'one day', other: `${n} days` });

export const exceptions = {
  title: 'Worth a look',
  lead: 'Patterns that stand out each month, at most ten, none of them an accusation. Nobody at a counter sees them.',
  headLead: 'Finance asks what you know about this. There is usually a good reason; say it in a sentence.',
  tabs: { label: 'Worth a look', flags: 'To look at', checks: 'Drawn by chance', rules: 'How reliable' },
  filters: { rule: 'Rule', everyRule: 'Every rule', state: 'State', everyState: 'Any state' },
  empty: 'Nothing stands out.',
  emptyHint: 'Every month is looked at when it is over.',
  headEmpty: 'Nobody has asked you anything.',
  nothing: 'Nothing matches these filters.',
  lookNow: (v: { month: string }) => `Look at ${v.month} now`,
  looking: 'Looking …',
  looked: (v: { found: number; tests: number; written: string }) =>
    `${plural('en', v.found, { one: 'One thing stands out', other: `${v.found} things stand out` })} after ${v.written} comparisons.`,
  summary: {
    gestures: 'gestures looked at',
    tests: 'comparisons made',
    found: 'stood out',
    reviewed: (v: { listed: string }) => `of ${v.listed} listed have a verdict`,
    at: (v: { time: string }) => `Looked at ${v.time}`,
  },
  rules: {
    self_dealing: 'The giver seems to be the customer',
    self_approval: 'Decided about their own money',
    split_above_limit: 'Several gestures that together exceed the limit',
    spend_per_shift: 'Far more per shift than colleagues',
    repeated_customer: 'One customer again and again',
    repeated_pair: 'The same giver and customer again and again',
    below_limit: 'Amounts crowd just below the limit',
    late_reversals: 'Undone long after they were given',
  },
  matched: { contact: 'contact', reference: 'reference', name: 'name' },
  evidence: {
    spend_per_shift: (v: { perShift: string; shifts: number; median: string; peers: number }) =>
      `${v.perShift} per shift over ${plural('en', v.shifts, { one: 'one shift', other: `${v.shifts} shifts` })}; colleagues give ${v.median} (the median of ${v.peers}).`,
    repeated_customer: (v: { n: number; amount: string; expected: string }) =>
      `This customer received something ${times(v.n)} in the month, ${v.amount} in all; a customer here gets ${v.expected} on average.`,
    repeated_pair: (v: { n: number; amount: string; ofCustomer: number; ofEmployee: number; expected: string }) =>
      `They met ${times(v.n)}, for ${v.amount}: of ${gestures(v.ofCustomer)} for this customer and ${v.ofEmployee} by this giver; chance alone would bring about ${v.expected}.`,
    below_limit: (v: { justBelow: number; below: number; limit: string; amount: string }) =>
      `${gestures(v.justBelow)} within the last tenth below the limit of ${v.limit}, ${v.below} in the tenth before it; ${v.amount} in all. Without a reason they would be about as many.`,
    split_above_limit: (v: { n: number; amount: string; limit: string; time: string }) =>
      `${gestures(v.n)} for one customer within ${v.time}, together ${v.amount}; the limit is ${v.limit}.`,
    self_dealing: (v: { n: number; amount: string; matched: string }) =>
      `${gestures(v.n)} for ${v.amount}; giver and customer have the same ${v.matched}.`,
    self_approval: (v: { approvals: number; topUps: number; exceptions: number; amount: string }) =>
      `${counted([
        ['answered requests of their own', v.approvals],
        ['topped up their own budget', v.topUps],
        ['exceptions for themselves', v.exceptions],
      ])}. ${v.amount} in all.`,
    late_reversals: (v: { n: number; amount: string; oldest: number; expected: string }) =>
      `${gestures(v.n)} undone more than a week later, ${v.amount} in all, up to ${days(v.oldest)} later; the department had ${v.expected} a month before.`,
  },
  chance: (v: { odds: string }) => `By mere chance about once in ${v.odds} such comparisons.`,
  always: 'Always looked at, however rare.',
  hour: (n: number) => plural('en', n, { one: 'one hour', other: `${n} hours` }),
  minutes: (n: number) => plural('en', n, { one: 'one minute', other: `${n} minutes` }),
  customer: (v: { reference: string }) => `Customer ${v.reference}`,
  gestures: 'Gestures',
  more: (n: number) => `and ${n} more`,
  inLedger: 'In the ledger',
  states: { open: 'open', asked: 'head asked', answered: 'head answered', reviewed: 'has a verdict' },
  said: {
    question: (v: { name: string; time: string }) => `${v.name} asked, ${v.time}`,
    answer: (v: { name: string; time: string }) => `${v.name} answered, ${v.time}`,
    decision: (v: { name: string; time: string; verdict: string }) => `${v.verdict}: ${v.name}, ${v.time}`,
  },
  ask: {
    open: 'Ask the head',
    label: 'What you want to know',
    send: 'Ask',
    done: 'Asked. The answer appears here.',
  },
  answer: {
    label: 'Your answer',
    send: 'Answer',
    done: 'Answered. Thank you.',
    missing: 'Say it in a sentence.',
  },
  verdict: {
    open: 'Give a verdict',
    change: 'Change the verdict',
    label: 'Verdict',
    note: 'Why',
    save: 'Save the verdict',
    done: 'The verdict is kept.',
    hints: {
      explained: 'There is a good reason; nothing to do.',
      coach: 'Talk it over with the person.',
      investigate: 'Look into it more closely.',
    },
  },
  verdicts: { explained: 'Explained', coach: 'Coach', investigate: 'Investigate' },
  checks: {
    lead: 'One gesture of a hundred, drawn by chance. What is found here shows what the rules miss; begin with the first.',
    caption: 'Gestures drawn by chance',
    empty: 'Nothing has been drawn in this month yet.',
    columns: {
      position: 'No.',
      gesture: 'Gesture',
      department: 'Department',
      employee: 'Given by',
      option: 'Option',
      amount: 'Amount',
      granted: 'When',
      verdict: 'Verdict',
    },
    open: (v: { words: string; number: string }) => `${v.words}: ${v.number}`,
    missed: (v: { k: number; n: number }) =>
      v.n === 0
        ? 'No gesture drawn by chance has a verdict yet.'
        : `Something was found in ${v.k} of ${v.n} looked at.`,
  },
  precision: {
    lead: 'How often a rule was right: of what it listed and somebody looked at, how much was to be talked over or looked into.',
    caption: 'How reliable each rule is',
    columns: {
      rule: 'Rule',
      listed: 'Listed',
      reviewed: 'With a verdict',
      confirmed: 'Confirmed',
      range: 'Range (95%)',
    },
    missed: 'Drawn by chance',
    of: (v: { k: number; n: number }) => `${v.k} of ${v.n}`,
    none: 'too early',
  },
};
