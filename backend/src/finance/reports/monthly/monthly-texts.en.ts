import type { Loss } from '@amends/shared/contract/policy.js';

export const monthlyTextsEn = {
  title: (month: string) => `Monthly report: ${month}`,
  allDepartments: 'All departments',
  glance: 'At a glance',
  gestures: 'Gestures',
  given: 'Given',
  envelope: 'Envelope',
  used: 'Of the envelope',
  before: 'The month before',
  overTime: 'Given month by month',
  plot: (currency: string) =>
    `Bars: what was given each month, in ${currency}. Lines: the envelope. The figures are in the table below.`,
  month: 'Month',
  byDepartment: 'By department',
  department: 'Department',
  options: 'What was given',
  option: 'Option',
  share: 'Share',
  restored: 'What it made good',
  lost: { money: 'Money', product: 'Product', service: 'Service', attention: 'Attention' } as Record<Loss, string>,
  kept: 'What the money kept',
  keptHint: (month: string) =>
    `Kept: the customer said it is settled (4 or 5 of 5) and had no other case within 14 days. Twelve months up to ${month}; who did not answer counts neither way. In brackets, the 95% interval: observed, not proof.`,
  keptOf: 'Kept of answered',
  rate: 'Rate',
  costPerKept: 'Cost per customer kept',
  tooFew: 'too few yet',
  all: 'All together',
  nothing: 'Nothing was given in this month.',
  unknown: '–',
  made: (time: string) => `Made on ${time} (UTC)`,
  seal: (number: number) => `Seal ${number}`,
  sealHint: 'Keep this page: with the seal’s head anybody can find out later whether earlier entries were changed.',
  noSeal: 'Nothing is sealed yet.',
  problem: 'The report cannot be shown',
  signIn: 'Sign in',
};

export type MonthlyTexts = typeof monthlyTextsEn;
