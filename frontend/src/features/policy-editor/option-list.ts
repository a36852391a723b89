import type { Loss, OptionKind } from '@amends/shared/contract/policy.js';
import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';
import { SEVERITY_MIN } from '@amends/shared/limits.js';

type Options = readonly AuthoredOption[];

const EMPTY = { en: '', ru: '' } as const;

/** What each kind usually gives back; the head may say otherwise. */
const USUALLY_RESTORES: Record<OptionKind, Loss> = {
  treat: 'attention',
  upgrade: 'service',
  redo: 'service',
  fix: 'product',
  time: 'service',
  money: 'money',
  money_later: 'money',
  points: 'attention',
  attention: 'attention',
};

/** An option with everything still to be written. */
export const newOption = (kind: OptionKind): AuthoredOption => ({
  id: crypto.randomUUID(),
  kind,
  title: EMPTY,
  say: EMPTY,
  handOver: EMPTY,
  amount: { minMinor: 0, defaultMinor: 0, maxMinor: 0 },
  perceivedValueMinor: 0,
  categoryIds: [],
  minSeverity: SEVERITY_MIN,
  restores: USUALLY_RESTORES[kind],
  perCustomer90Days: null,
  carriesCode: false,
  validDays: null,
  glAccount: null,
  archived: false,
});

export const withChanged = (options: Options, id: string, patch: Partial<AuthoredOption>): Options =>
  options.map((option) => (option.id === id ? { ...option, ...patch } : option));

/** A copy right behind it. */
export function withCopy(options: Options, id: string, newId: string): Options {
  return options.flatMap((option) => (option.id === id ? [option, { ...option, id: newId }] : [option]));
}

export const without = (options: Options, id: string): Options => options.filter((option) => option.id !== id);

/** Takes the place of another option; archived ones keep theirs. */
export function withMoved(options: Options, id: string, to: string): Options {
  const from = options.findIndex((option) => option.id === id);
  const place = options.findIndex((option) => option.id === to);
  const moved = options[from];
  if (!moved || place === -1 || from === place) return options;
  return options.toSpliced(from, 1).toSpliced(place, 0, moved);
}
