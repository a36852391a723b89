import type { AuthoredOption } from './contract/policy-draft.js';
import { type Locale, LOCALES } from './locale.js';

const TEXT_FIELDS = ['title', 'say', 'handOver'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

const VALUE_FIELDS = [
  'kind',
  'amount',
  'perceivedValueMinor',
  'categoryIds',
  'minSeverity',
  'restores',
  'perCustomer90Days',
  'carriesCode',
  'validDays',
  'glAccount',
] as const satisfies readonly (keyof AuthoredOption)[];
type ValueField = (typeof VALUE_FIELDS)[number];

/** A field before and after; a text once per language that differs. */
export type FieldChange =
  | { field: TextField; locale: Locale; before: string; after: string }
  | { [F in ValueField]: { field: F; before: AuthoredOption[F]; after: AuthoredOption[F] } }[ValueField];

export type PolicyChange =
  /** `option` as it is now; of a removed one, as it was. */
  | { kind: 'added' | 'removed' | 'archived' | 'restored'; option: AuthoredOption }
  | { kind: 'changed'; option: AuthoredOption; fields: FieldChange[] }
  /** The ids that both lists have, in their order now. */
  | { kind: 'reordered'; optionIds: string[] };

const asSet = (ids: readonly string[]): string => ids.toSorted().join();

const sameValue = (field: ValueField, a: AuthoredOption, b: AuthoredOption): boolean => {
  if (field === 'categoryIds') return asSet(a.categoryIds) === asSet(b.categoryIds);
  if (field !== 'amount') return a[field] === b[field];
  return (['minMinor', 'defaultMinor', 'maxMinor'] as const).every((part) => a.amount[part] === b.amount[part]);
};

const textChanges = (before: AuthoredOption, after: AuthoredOption): FieldChange[] =>
  TEXT_FIELDS.flatMap((field) =>
    LOCALES.filter((locale) => before[field][locale] !== after[field][locale]).map((locale) => ({
      field,
      locale,
      before: before[field][locale],
      after: after[field][locale],
    })),
  );

const valueChanges = (before: AuthoredOption, after: AuthoredOption): FieldChange[] =>
  VALUE_FIELDS.filter((field) => !sameValue(field, before, after)).map(
    (field) => ({ field, before: before[field], after: after[field] }) as FieldChange,
  );

function changesOf(before: AuthoredOption | undefined, after: AuthoredOption): PolicyChange[] {
  if (!before) return [{ kind: 'added', option: after }];
  const fields = [...textChanges(before, after), ...valueChanges(before, after)];
  return [
    ...(before.archived === after.archived
      ? []
      : [{ kind: after.archived ? ('archived' as const) : ('restored' as const), option: after }]),
    ...(fields.length > 0 ? [{ kind: 'changed' as const, option: after, fields }] : []),
  ];
}

/** What differs between two versions of a policy: option by option in the newer order, then what is gone, then the order. */
export function policyChanges(before: readonly AuthoredOption[], after: readonly AuthoredOption[]): PolicyChange[] {
  const earlier = new Map(before.map((option) => [option.id, option]));
  const later = new Map(after.map((option) => [option.id, option]));
  const inBoth = after.filter(({ id }) => earlier.has(id)).map(({ id }) => id);
  const orderBefore = before.filter(({ id }) => later.has(id)).map(({ id }) => id);
  return [
    ...after.flatMap((option) => changesOf(earlier.get(option.id), option)),
    ...before.filter(({ id }) => !later.has(id)).map((option) => ({ kind: 'removed' as const, option })),
    ...(inBoth.join() === orderBefore.join() ? [] : [{ kind: 'reordered' as const, optionIds: inBoth }]),
  ];
}
