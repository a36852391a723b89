import type { Locale } from '@amends/shared/locale.js';
import { plural } from '../plural.js';

interface Named {
  title: string;
  cost: string;
}

const textIn: Record<Locale, (field: string) => string> = {
  en: (field) => `${field} in English`,
  ru: (field) => `${field} in Russian`,
};

export const policyChanges = {
  none: 'Nothing differs.',
  added: (v: Named) => `New: ${v.title}, ${v.cost}`,
  removed: (v: Named) => `Gone: ${v.title}`,
  archived: (v: Named) => `Archived: ${v.title}`,
  restored: (v: Named) => `Back from the archive: ${v.title}, ${v.cost}`,
  reordered: 'The order is different',
  before: 'before:',
  after: 'now:',
  fields: {
    title: 'title',
    say: 'sentence',
    handOver: 'handing over',
    kind: 'kind',
    amount: 'cost',
    perceivedValueMinor: 'worth',
    categoryIds: 'reasons',
    minSeverity: 'from severity',
    restores: 'restores',
    perCustomer90Days: 'per customer in 90 days',
    carriesCode: 'carries a code',
    validDays: 'code valid',
    glAccount: 'GL account',
  },
  textIn,
  values: {
    noLimit: 'no limit',
    times: (n: number) => `${n} ${plural('en', n, { one: 'time', other: 'times' })}`,
    yes: 'yes',
    no: 'no',
    sameDay: 'until the end of the day',
    days: (n: number) => `${n} ${plural('en', n, { one: 'day', other: 'days' })}`,
    none: 'none',
  },
};
