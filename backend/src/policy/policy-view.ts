import type { Department } from '@amends/shared/contract/department.js';
import type { Category, Option, PublishedPolicy } from '@amends/shared/contract/policy.js';
import { type Means, standingRefusal } from '@amends/shared/grant-rules.js';
import type { Locale } from '@amends/shared/locale.js';
import type { CategoryRecord, DepartmentPolicy, DepartmentRecord, OptionRecord } from './department-policy.js';

/** An option in one language, before anybody's means are looked at. */
export const optionView = (option: OptionRecord, paused: boolean, locale: Locale): Option => ({
  id: option.id,
  title: option.title[locale],
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
  paused,
  refusal: null,
});

const optionsInLocale = new WeakMap<DepartmentPolicy, Partial<Record<Locale, Option[]>>>();

/** The policy's options in one language, made once per policy and language. */
export function optionsOf(policy: DepartmentPolicy, locale: Locale): readonly Option[] {
  const made = optionsInLocale.get(policy) ?? {};
  optionsInLocale.set(policy, made);
  return (made[locale] ??= policy.published.options.map((option) =>
    optionView(option, option.id in policy.pauses, locale),
  ));
}

/** The options as they stand for somebody with these means. */
export const optionsFor = (policy: DepartmentPolicy, means: Means, locale: Locale): Option[] =>
  optionsOf(policy, locale).map((option) => ({ ...option, refusal: standingRefusal(option, means) }));

export const categoryView = (category: CategoryRecord, locale: Locale): Category => ({
  id: category.id,
  slug: category.slug,
  name: category.name[locale],
  severity: category.severity,
  lost: category.lost,
  ...(category.escalate === null ? {} : { escalate: category.escalate[locale] }),
});

export const departmentView = (department: DepartmentRecord, locale: Locale): Department => ({
  id: department.id,
  slug: department.slug,
  name: department.name[locale],
  currency: department.currency,
  timeZone: department.timeZone,
  languages: department.languages,
});

export const policyView = (policy: DepartmentPolicy, means: Means, locale: Locale): PublishedPolicy => ({
  departmentId: policy.department.id,
  version: policy.published.version,
  publishedAt: new Date(policy.published.publishedAt).toISOString(),
  publishedBy: policy.published.publishedBy?.[locale] ?? null,
  options: optionsFor(policy, means, locale),
});
