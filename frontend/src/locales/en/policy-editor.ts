import type { Loss, OptionKind } from '@amends/shared/contract/policy.js';
import type { Locale } from '@amends/shared/locale.js';
import type { FaultKind } from '@amends/shared/policy-faults.js';
import { plural } from '../plural.js';

const options = (n: number): string => `${n} ${plural('en', n, { one: 'option', other: 'options' })}`;

const kinds: Record<OptionKind, string> = {
  treat: 'Something to eat, drink or enjoy',
  upgrade: 'A better seat, room or table',
  redo: 'The same again, and right this time',
  fix: 'Put right what is broken',
  time: 'A later hour, a quicker way',
  money: 'Part or all of the price',
  money_later: 'A credit for the next visit',
  points: 'Points on their account',
  attention: 'A person who takes care of it',
};

const restores: Record<Loss, string> = {
  money: 'Restores money',
  product: 'Restores a product',
  service: 'Restores service',
  attention: 'Restores attention',
};

const faults: Record<FaultKind, string> = {
  missing: 'Still missing.',
  too_long: 'Too long.',
  too_small: 'Needs an amount above zero.',
  too_large: 'Too large.',
  too_many: 'Too many.',
  not_in_order: 'From, usual and up to must rise.',
  unknown: 'One of these no longer exists.',
  twice: 'One of these is there twice.',
};

const inLanguage: Record<Locale, (field: string) => string> = {
  en: (field) => `${field}, English`,
  ru: (field) => `${field}, Russian`,
};

export const policyEditor = {
  title: 'Policy',
  department: 'Department',
  side: 'What the draft covers and changes',
  untitled: 'Untitled option',
  draftOf: (v: { department: string; version: number; state: string }) =>
    `${v.department}, version ${v.version}, ${v.state.toLowerCase()}.`,
  inForce: (v: { version: number; day: string }) =>
    `Version ${v.version} is in force since ${v.day}; staff see no change until you publish.`,
  stillInForce: (v: { version: number; day: string }) => `Until then version ${v.version} of ${v.day} stays in force.`,
  nothingInForce: 'Nothing is in force yet; staff cannot give anything until you publish.',
  edit: 'Edit',
  done: 'Done',
  duplicate: 'Duplicate',
  remove: 'Remove',
  reasons: (n: number) => `${n} ${plural('en', n, { one: 'reason', other: 'reasons' })}`,
  fromSeverity: (n: number) => `severity ${n} and up`,
  perGuest: (n: number) => `${n} per customer in 90 days`,
  gaps: (n: number) => `${n} ${plural('en', n, { one: 'field', other: 'fields' })} to fill`,
  count: (v: { count: number; min: number; max: number }) => ({
    active: `${v.count} active`,
    of: `of ${v.min} to ${v.max}`,
  }),
  add: { button: 'Add an option', title: 'What kind of option?', kinds },
  firstRun: {
    title: (n: number) => `Begin with ${n} options`,
    steps: [
      'Choose a kind, and write what staff may give, what it costs and what to say.',
      'With five to ten options the policy can be published. Everything is saved as you write.',
      'From the moment you publish, your staff can give, without asking anybody.',
    ],
  },
  order: {
    handle: (title: string) => `Move ${title}`,
    hint: 'Drag, or use the arrow keys',
    up: 'Move up',
    down: 'Move down',
    told: (v: { title: string; place: number; count: number }) => `${v.title}: place ${v.place} of ${v.count}`,
  },
  archive: {
    button: 'Archive',
    title: (n: number) => `Archived: ${n}`,
    restore: 'Restore',
  },
  save: {
    saved: (v: { time: string; by: string | null }) => (v.by ? `Saved ${v.time} by ${v.by}` : `Saved ${v.time}`),
    saving: 'Saving',
    kept: (n: number) =>
      `Kept on this device; saved for all once ${options(n)} ${plural('en', n, { one: 'has', other: 'have' })} every field`,
    choose: 'Kept on this device until you have chosen',
    failed: 'Not saved, but kept on this device.',
    again: 'Save now',
  },
  pause: {
    tag: 'paused',
    pause: 'Pause now',
    resume: 'Resume now',
    pauseNamed: (title: string) => `Pause ${title}`,
    resumeNamed: (title: string) => `Resume ${title}`,
    pauseDetail: 'It leaves the staff’s screens at once and stays in the policy. This is not part of the draft.',
    resumeDetail: 'Staff can give it again at once. This is not part of the draft.',
    reason: 'Reason',
    pauseHint: 'For example: out of stock until Friday. Staff see it.',
    resumeHint: 'For example: delivered today.',
    reasonMissing: 'Give a reason of a few words.',
    paused: (title: string) => `${title} is paused. Staff no longer see it.`,
    resumed: (title: string) => `${title} can be given again.`,
  },
  fields: {
    title: 'Title',
    say: 'What staff say',
    handOver: 'How to hand it over',
    inLanguage,
    cost: 'Cost to us',
    costFixed: 'Always the same',
    costRange: 'Within a range',
    minMinor: 'From',
    defaultMinor: 'Usual',
    maxMinor: 'Up to',
    worth: 'Worth to the customer',
    worthHint: 'What they would pay for it',
    kind: 'Kind',
    restores: 'Restores',
    minSeverity: 'From severity',
    categories: 'Fits these reasons',
    perCustomer: 'Per customer in 90 days',
    perCustomerHint: 'Empty: as often as needed, and nobody is asked for a name',
    carriesCode: 'Carries a code',
    validDays: 'Days valid',
    validDaysHint: 'Empty: until the end of the day',
    glAccount: 'GL account',
  },
  faults,
  hints: {
    accuses: (words: string) => `“${words}” sounds like blame. Say what you do about it instead.`,
    sells: (words: string) => `“${words}” sells something. Nothing is sold while making amends.`,
    keep: 'Keep it',
    which: 'All such words',
    listTitle: 'Words that are pointed out',
    listDetail: 'Only hints: you decide what your staff say.',
    kinds: { accuses: 'Sound like blame', sells: 'Sell something' },
  },
  coverage: {
    title: 'Does it cover everything?',
    restores,
    options,
    allChoices: 'Every reason leaves the customer a choice.',
    thin: (n: number) => `Marked: nothing restores it, or fewer than ${n} options fit and leave no choice.`,
  },
  changes: {
    title: (version: number) => `Changes since version ${version}`,
    none: 'None yet.',
  },
  readers: {
    count: (v: { read: number; of: number; version: number }) =>
      `${v.read} of ${v.of} staff have read version ${v.version}`,
    notYet: 'not yet',
    readYourself: 'Read it as staff do',
  },
  preview: {
    button: 'As staff see it',
    title: 'As staff see it',
    language: 'Language of the preview',
  },
  publish: {
    now: 'Publish now',
    later: 'Publish from a date',
    laterTitle: 'Publish from a date',
    schedule: 'Schedule',
    day: 'Day',
    time: 'Time',
    zone: (zone: string) => `In the department’s time zone, ${zone}`,
    past: 'Choose a moment that is still to come.',
    done: (version: number) => `Version ${version} is in force. Staff see it now.`,
    scheduled: (from: string) => `It comes into force on ${from}.`,
    proposed: 'Sent to finance for the second yes.',
    unfinished: (n: number) =>
      `Fill every field first: ${options(n)} still ${plural('en', n, { one: 'has', other: 'have' })} gaps.`,
    nothingNew: (version: number) => `There is nothing to publish: the draft says what version ${version} says.`,
    chooseFirst: 'Choose first whose draft goes on.',
  },
  waiting: {
    finance: 'Waits for finance’s second yes',
    financeDetail: 'An option costs more than you may decide alone. Until then the version in force stays.',
    financeFrom: (from: string) => `After the yes it comes into force on ${from}.`,
    date: (v: { from: string; zone: string }) => `Comes into force on ${v.from} (${v.zone})`,
    dateDetail: 'To change it, take it back. Nothing is lost.',
    takeBack: 'Take back to the draft',
  },
  conflict: {
    title: (v: { name: string; time: string }) => `${v.name} saved this draft on ${v.time}`,
    changed: 'This draft has been changed meanwhile',
    detail: 'Yours is kept here and not sent yet. Compared with theirs, yours says:',
    mine: 'Go on with mine',
    theirs: 'Take theirs',
  },
  versions: {
    link: 'All versions',
    title: 'Versions of the policy',
    caption: 'All versions, newest first',
    back: 'Back to the policy',
    version: 'Version',
    state: 'State',
    from: 'In force from',
    until: 'Until',
    by: 'Published by',
    optionCount: 'Options',
    states: {
      draft: 'Draft',
      proposed: 'Waits for finance',
      scheduled: 'Scheduled',
      published: 'In force',
      superseded: 'Superseded',
    },
    compare: 'What differs',
    compareFrom: 'From version',
    compareTo: 'to version',
    named: (version: number) => `Version ${version}`,
    holds: (version: number) => `Version ${version}: what could be given`,
    onlyOne: 'There is only one version so far, so nothing can be compared.',
  },
};
