import type { Option } from '@amends/shared/contract/policy.js';
import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';
import type { Locale } from '@amends/shared/locale.js';

/** A written option as the staff's screen would draw it in one language; `untitled` stands where nothing is written yet. */
export const asStaffSee = (option: AuthoredOption, locale: Locale, untitled: string): Option => ({
  id: option.id,
  title: option.title[locale] || untitled,
  kind: option.kind,
  amount: option.amount,
  perceivedValueMinor: option.perceivedValueMinor,
  categoryIds: option.categoryIds,
  minSeverity: option.minSeverity,
  restores: option.restores,
  ...(option.perCustomer90Days === null ? {} : { perCustomer90Days: option.perCustomer90Days }),
  carriesCode: option.carriesCode,
  ...(option.validDays === null ? {} : { validDays: option.validDays }),
  say: option.say[locale],
  handOver: option.handOver[locale],
  paused: false,
  refusal: null,
});
