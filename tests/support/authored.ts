import { randomUUID } from 'node:crypto';
import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';

/** An option as a head writes it: €10, for one category, without a limit per customer. */
export const anAuthoredOption = (about: Partial<AuthoredOption> = {}): AuthoredOption => ({
  id: randomUUID(),
  kind: 'treat',
  title: { en: 'Meal voucher', ru: 'Талон на питание' },
  say: { en: 'Here is a meal on us.', ru: 'Вот обед за наш счёт.' },
  handOver: { en: 'Show the code.', ru: 'Покажите код.' },
  amount: { minMinor: 1_000, defaultMinor: 1_000, maxMinor: 1_000 },
  perceivedValueMinor: 1_500,
  categoryIds: ['wait'],
  minSeverity: 1,
  restores: 'service',
  perCustomer90Days: null,
  carriesCode: true,
  validDays: 30,
  glAccount: null,
  archived: false,
  ...about,
});

/** So many of them, all for the same category. */
export const authoredOptions = (count: number, about: Partial<AuthoredOption> = {}): AuthoredOption[] =>
  Array.from({ length: count }, () => anAuthoredOption(about));
