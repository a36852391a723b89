import { plural } from '../plural.js';

export const close = {
  title: 'Close',
  tabs: { label: 'Close', months: 'Months', journals: 'GL journals', accounts: 'Accounts', rates: 'Rates' },
  months: {
    lead: 'A closed month takes no new entry: what is undone later is booked in an open one. Each department closes its own.',
    caption: 'Months and how they stand in each department',
    empty: 'No department has a month to close yet.',
    month: 'Month',
    open: (v: { month: string; department: string; state: string }) => `${v.department}, ${v.month}: ${v.state}`,
  },
  states: { open: 'open', closing: 'being closed', closed: 'closed', reopened: 'open again' },
  reopeningAsked: 'reopening asked for',
  month: {
    back: 'All months',
    title: (v: { department: string; month: string }) => `${v.department}: ${v.month}`,
    lead: {
      open: 'This month is open: entries may still be dated in it.',
      closing: 'Nothing is dated in this month any more; its report is being made.',
      closed: 'This month is closed: its report below never changes.',
      reopened: 'This month was closed and opened again by two people.',
    },
    closedBy: (v: { name: string; time: string }) => `Closed by ${v.name}, ${v.time}`,
    journal: (v: { number: string }) => `Booked in journal ${v.number}`,
    noJournal: 'Not booked in a journal yet',
    makeJournal: 'Make a journal',
  },
  check: {
    title: 'Before it can be closed',
    ready: 'Nothing stands in the way.',
    close: 'Close this month',
    finish: 'Finish closing',
    done: (v: { department: string; month: string }) => `${v.department}: ${v.month} is closed`,
    hint: 'The report is stored with the newest seal and never changes. Opening the month again takes a second person.',
    hindrances: {
      not_over: (v: { n: number; until: string }) => `The month goes on. It can be closed from ${v.until}.`,
      requests_waiting: (v: { n: number; until: string }) =>
        plural('en', v.n, {
          one: 'One request of this month waits for its answer.',
          other: `${v.n} requests of this month wait for an answer.`,
        }),
      choices_open: (v: { n: number; until: string }) =>
        plural('en', v.n, {
          one: 'One customer is still choosing.',
          other: `${v.n} customers are still choosing.`,
        }),
      budget_frozen: (v: { n: number; until: string }) =>
        plural('en', v.n, {
          one: 'One budget is frozen because it does not add up.',
          other: `${v.n} budgets are frozen because they do not add up.`,
        }),
      reconciliation: (v: { n: number; until: string }) =>
        plural('en', v.n, {
          one: 'One rule of the money does not hold.',
          other: `${v.n} rules of the money do not hold.`,
        }),
    },
    toGestures: 'See them',
    toReconciliation: 'To the reconciliation',
  },
  reopening: {
    title: 'Reopening',
    lead: 'One person asks and says why, another one of finance opens the month.',
    ask: 'Ask to open it again',
    asked: 'Asked. A second person of finance can open the month now.',
    reasons: ['A gesture was missing', 'Booked to a wrong account', 'Auditor’s correction'],
    askedBy: (v: { name: string; time: string }) => `${v.name} asked ${v.time}`,
    approvedBy: (v: { name: string; time: string }) => `Opened by ${v.name}, ${v.time}`,
    waits: 'It waits for a second person of finance.',
    approve: 'Open the month again',
    approved: 'The month is open again.',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn. The month stays closed.',
  },
  earlier: {
    title: 'Closed before',
    of: (v: { time: string }) => `The report of ${v.time}`,
  },
  report: {
    title: 'Close report',
    making: 'The report is being made. It appears here by itself.',
    byKind: 'Entries by kind',
    byAccount: 'By GL account',
    liability: 'Codes owed',
    checks: 'Reconciliation at closing',
    allHeld: (n: number) => plural('en', n, { one: 'The one rule held.', other: `All ${n} rules held.` }),
    broken: (n: number) => plural('en', n, { one: 'One rule did not hold.', other: `${n} rules did not hold.` }),
    seal: 'Seal',
    sealLine: (v: { number: string; time: string }) => `Seal ${v.number}, ${v.time}`,
    noSeal: 'Nothing was sealed when it was closed.',
    head: 'Head',
    signature: 'Signature',
    key: 'Key',
    noAccount: 'no account named',
    columns: {
      kind: 'Kind',
      entries: 'Entries',
      allotted: 'Allotted',
      spent: 'Given',
      held: 'Reserved',
      account: 'GL account',
      gestures: 'Gestures',
      given: 'Given',
      reversed: 'Taken back',
    },
  },
};
