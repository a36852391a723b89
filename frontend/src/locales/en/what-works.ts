import { plural } from '../plural.js';

const gestures = (n: number, written: string) => plural('en', n, { one: '1 gesture', other: `${written} gestures` });
const points = (n: number) => plural('en', n, { one: '1 point', other: `${n} points` });

export const whatWorks = {
  title: 'What works',
  lead: {
    settled:
      'Of the customers we heard from, how many said it was settled. Observed, not proof: dearer gestures go to harder cases, so options are also compared in similar cases.',
    calm: 'Of the customers whose leaving was logged, how many left calm, as staff saw it. Observed, not proof: dearer gestures go to harder cases, so options are also compared in similar cases.',
    returned:
      'Of the customers we know about, how many came back. Observed, not proof: dearer gestures go to harder cases, so options are also compared in similar cases.',
  },
  outcome: 'Outcome',
  outcomes: { settled: 'Settled', calm: 'Left calm', returned: 'Came back' },
  filters: {
    allDepartments: 'All departments',
    category: 'What went wrong',
    allCategories: 'All reasons',
    severity: 'Severity',
    allSeverities: 'All severities',
    lost: 'What was lost',
    allLosses: 'All losses',
    choice: 'Who picked it',
    anyChoice: 'Picked by anybody',
  },
  choices: { chosen: 'Picked by the customer', imposed: 'Picked by staff' },
  heard: {
    settled: (v: { count: number; written: string; share: string }) =>
      `${gestures(v.count, v.written)} · ${v.share} replied`,
    calm: (v: { count: number; written: string; share: string }) =>
      `${gestures(v.count, v.written)} · ${v.share} logged`,
    returned: (v: { count: number; written: string; share: string }) =>
      `${gestures(v.count, v.written)} · ${v.share} known`,
  },
  importReturns: 'Import who came back',
  view: 'Show as',
  views: { rates: 'Rates', similar: 'Similar cases', table: 'Table' },
  caption: 'What each option achieved, best first',
  columns: {
    option: 'Option',
    of: 'Of',
    perKept: 'Per customer kept',
    used: 'Used',
    verdict: 'Verdict',
    range: 'Range, 95%',
    dots: 'Answers, a dot each',
    given: 'Given',
    cost: 'Cost',
    answered: 'Answered',
    bounds: 'If silence were no / yes',
    difference: 'Against similar cases',
    differenceRange: 'Range of that',
    chosen: 'Customer picked',
    imposed: 'Staff picked',
    more: 'More',
    department: 'Department',
    month: 'Month',
    asked: 'Without asking',
    time: 'Median time',
  },
  baseLine: (v: { rate: string }) => `The line is all options together: ${v.rate}.`,
  zeroLine: 'The line is the other options in cases of the same severity and loss. Observed, not proof.',
  rangeHint: 'The bar is where the true rate lies, 19 times in 20.',
  dotsHint: 'Dots: one customer each, filled = yes.',
  verdicts: {
    too_early: 'too early',
    interval_only: 'not sure yet',
    works_better: 'works better',
    works_worse: 'works worse',
    no_difference_shown: 'similar so far',
    cannot_be_compared: 'cannot be compared',
  },
  signals: { codes_expire_unused: 'often unused', never_given: 'never given', rarely_given: 'rarely given' },
  ofFew: (v: { k: number; n: number }) => `${v.k} of ${v.n}`,
  ofMany: (v: { n: string }) => `of ${v.n}`,
  costShort: (v: { cost: string }) => `${v.cost} per customer kept`,
  usedShort: (v: { share: string }) => `${v.share} used`,
  moreOf: (v: { option: string }) => `More about ${v.option}`,
  detail: {
    sure: 'How sure is that?',
    why: {
      too_early: 'With fewer than 20 answers a share would mislead. Each dot is one customer, the newest last.',
      interval_only: 'With fewer than 50 answers at the beginning of the month, only a range can be told.',
      works_better: (v: { k: number; n: number; sure: string }) =>
        `Better than the others with ${v.sure} certainty, by ${v.k} of ${v.n} at the beginning of the month.`,
      works_worse: (v: { k: number; n: number; sure: string }) =>
        `Worse than the others with ${v.sure} certainty, by ${v.k} of ${v.n} at the beginning of the month.`,
      no_difference_shown: 'Its range includes what the others achieve. That is no proof that they are equal.',
      cannot_be_compared:
        'It differs, but it was given in other cases than the rest, so the option may not be the reason.',
    },
    rate: (v: { rate: string; n: string; range: string }) => `${v.rate} of ${v.n}, somewhere in ${v.range}.`,
    silence: (v: { share: string; low: string; high: string }) =>
      `${v.share} answered. Had everybody else said no it would be ${v.low}, had they said yes ${v.high}.`,
    nobody: 'Nobody has answered yet.',
    similar: 'Compared with similar cases',
    better: (v: { points: number; range: string; strata: number }) =>
      `${points(v.points)} better than the other options in the same kinds of cases (${v.range}, ${plural('en', v.strata, { one: '1 kind', other: `${v.strata} kinds` })}).`,
    worse: (v: { points: number; range: string; strata: number }) =>
      `${points(v.points)} worse than the other options in the same kinds of cases (${v.range}, ${plural('en', v.strata, { one: '1 kind', other: `${v.strata} kinds` })}).`,
    same: (v: { range: string; strata: number }) =>
      `Just like the other options in the same kinds of cases (${v.range}, ${plural('en', v.strata, { one: '1 kind', other: `${v.strata} kinds` })}).`,
    notCompared:
      'Cannot be compared: there are not two kinds of cases (severity and loss) in which both this and other options were given.',
    notProof: 'Observed, not proof: who got what was not left to chance.',
    picked: 'Who picked it',
    pickedRate: (v: { rate: string; n: string; range: string }) => `${v.rate} of ${v.n} (${v.range})`,
    none: 'none',
    cost: 'What it costs',
    costs: (v: { given: number; written: string; cost: string }) =>
      `${plural('en', v.given, { one: 'Given once', other: `Given ${v.written} times` })}, ${v.cost} in all.`,
    perKept: (v: { cost: string; low: string; high: string }) => `${v.cost} per customer kept (${v.low} to ${v.high}).`,
    expected: (v: { cost: string }) => `${v.cost} if open codes are used as often as those that ended.`,
    fewKept: 'Cost per customer kept is told from five customers on.',
    codes: {
      title: 'Its codes',
      issued: (n: number) => `${n} issued`,
      used: (n: number) => `${n} used`,
      expired: (n: number) => `${n} expired unused`,
      open: (n: number) => `${n} open`,
    },
    gestures: 'The gestures behind it',
    drill: {
      settled: { yes: (n: number) => `${n} settled`, no: (n: number) => `${n} not settled` },
      calm: { yes: (n: number) => `${n} left calm`, no: (n: number) => `${n} not calm` },
      returned: { yes: (n: number) => `${n} came back`, no: (n: number) => `${n} did not` },
      unknown: (n: number) => `${n} without an answer`,
      all: (n: number) => `all ${n}`,
    },
    edit: 'Edit the option',
  },
  next: 'What asks for a decision',
  advice: {
    codes_expire_unused: {
      title: (v: { option: string }) => `Codes of “${v.option}” expire unused.`,
      body: (v: { expired: number; ended: number }) =>
        `${v.expired} of ${v.ended} codes that ended had something left on them. What is enjoyed at once is never wasted.`,
      act: 'Reword it, or give something at once',
    },
    never_given: {
      title: (v: { option: string }) => `“${v.option}” was never given.`,
      body: (v: { given: number; even: number }) =>
        `Each option would have been given about ${v.even} times if all were alike. Either nobody knows when it fits, or it fits nothing.`,
      act: 'Reword it or pause it',
    },
    rarely_given: {
      title: (v: { option: string }) => `“${v.option}” is rarely given.`,
      body: (v: { given: number; even: number }) =>
        `${plural('en', v.given, { one: 'Once', other: `${v.given} times` })}, where about ${v.even} would be even. A shorter list is quicker to choose from.`,
      act: 'Reword it, or shorten the list',
    },
    under_use: {
      title: 'Your team holds back.',
      body: (v: { unused: string; allotted: string }) =>
        `At this pace ${v.unused} of ${v.allotted} stays unused. Do not be stingy: it is there to keep customers.`,
      act: 'See who',
    },
    runs_out: {
      title: 'The department’s money will not last.',
      body: (v: { expected: string; allotted: string }) =>
        `At this pace ${v.expected} is needed, ${v.allotted} is there.`,
      act: 'See who',
    },
    gives_nothing: {
      title: 'Nothing has been given for eight weeks.',
      body: () => 'Either all goes well, or nobody dares to give.',
      act: 'See who',
    },
  },
  together: {
    title: 'All options together',
    rateOf: (v: { rate: string; n: string; range: string }) => `${v.rate} of ${v.n} (${v.range})`,
    answered: 'Answered',
    bounds: (v: { share: string; low: string; high: string }) =>
      `${v.share}; with silence counted as no ${v.low}, as yes ${v.high}`,
    asked: 'Given without asking',
    time: 'Half are given within',
    cost: 'Cost',
  },
  trend: {
    title: 'By month',
    caption: 'By month, newest first',
  },
  departments: { caption: 'What each department achieved' },
  nothing: 'No gesture matches these filters.',
  nothingHint: 'Widen the period or clear the filters.',
  empty: 'Nothing has been given in this period.',
};
