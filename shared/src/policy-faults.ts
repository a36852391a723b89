import type { AuthoredOption } from './contract/policy-draft.js';
import {
  AMOUNT_MAX_MINOR,
  CUSTOMER_LIMIT_DAYS,
  GL_ACCOUNT_LENGTH_MAX,
  OPTION_HAND_OVER_LENGTH_MAX,
  OPTION_SAY_LENGTH_MAX,
  OPTION_TITLE_LENGTH_MAX,
  POLICY_OPTIONS_KEPT_MAX,
  SEVERITY_MAX,
  SEVERITY_MIN,
  VALID_DAYS_MAX,
} from './limits.js';
import { LOCALES } from './locale.js';

export type FaultKind =
  'missing' | 'too_long' | 'too_small' | 'too_large' | 'too_many' | 'not_in_order' | 'unknown' | 'twice';

/** What is wrong with one field of an authored option, or with the list of them. */
export interface PolicyFault {
  /** The path from the option: `title.en`, `amount.maxMinor`. */
  field: string;
  problem: FaultKind;
}

const TEXTS = [
  ['title', OPTION_TITLE_LENGTH_MAX],
  ['say', OPTION_SAY_LENGTH_MAX],
  ['handOver', OPTION_HAND_OVER_LENGTH_MAX],
] as const;

const fault = (field: string, problem: FaultKind | null): PolicyFault[] => (problem ? [{ field, problem }] : []);

const lengthFault = (text: string, max: number): FaultKind | null => {
  if (text.trim() === '') return 'missing';
  return text.length > max ? 'too_long' : null;
};

const rangeFault = (value: number, min: number, max: number): FaultKind | null => {
  if (value < min) return 'too_small';
  return value > max ? 'too_large' : null;
};

const textFaults = (option: AuthoredOption): PolicyFault[] =>
  TEXTS.flatMap(([name, max]) =>
    LOCALES.flatMap((locale) => fault(`${name}.${locale}`, lengthFault(option[name][locale], max))),
  );

function amountFaults({ amount: { minMinor, defaultMinor, maxMinor } }: AuthoredOption): PolicyFault[] {
  const outOfRange = [
    ...fault('amount.minMinor', rangeFault(minMinor, 1, AMOUNT_MAX_MINOR)),
    ...fault('amount.maxMinor', rangeFault(maxMinor, 1, AMOUNT_MAX_MINOR)),
  ];
  if (outOfRange.length > 0) return outOfRange;
  return [
    ...fault('amount.maxMinor', minMinor > maxMinor ? 'not_in_order' : null),
    ...fault(
      'amount.defaultMinor',
      minMinor <= maxMinor && (defaultMinor < minMinor || defaultMinor > maxMinor) ? 'not_in_order' : null,
    ),
  ];
}

function categoryFaults({ categoryIds }: AuthoredOption, known: ReadonlySet<string>): PolicyFault[] {
  if (categoryIds.length === 0) return fault('categoryIds', 'missing');
  if (new Set(categoryIds).size < categoryIds.length) return fault('categoryIds', 'twice');
  return fault('categoryIds', categoryIds.some((id) => !known.has(id)) ? 'unknown' : null);
}

/**
 * What keeps an option from being saved; the form shows it beside the fields, the server refuses it.
 * @param categoryIds the categories that exist
 */
export const optionFaults = (option: AuthoredOption, categoryIds: ReadonlySet<string>): PolicyFault[] => [
  ...textFaults(option),
  ...amountFaults(option),
  ...fault('perceivedValueMinor', rangeFault(option.perceivedValueMinor, 0, AMOUNT_MAX_MINOR)),
  ...categoryFaults(option, categoryIds),
  ...fault('minSeverity', rangeFault(option.minSeverity, SEVERITY_MIN, SEVERITY_MAX)),
  ...fault('perCustomer90Days', rangeFault(option.perCustomer90Days ?? 1, 1, CUSTOMER_LIMIT_DAYS)),
  ...fault('validDays', rangeFault(option.validDays ?? 1, 1, VALID_DAYS_MAX)),
  ...fault('glAccount', option.glAccount === null ? null : lengthFault(option.glAccount, GL_ACCOUNT_LENGTH_MAX)),
];

/** The same for a whole list, each field with the place of its option: `options.3.title.en`. */
export function policyFaults(options: readonly AuthoredOption[], categoryIds: ReadonlySet<string>): PolicyFault[] {
  if (options.length > POLICY_OPTIONS_KEPT_MAX) return fault('options', 'too_many');
  return options.flatMap((option, i) => [
    ...fault(`options.${i}.id`, options.findIndex(({ id }) => id === option.id) < i ? 'twice' : null),
    ...optionFaults(option, categoryIds).map(({ field, problem }) => ({ field: `options.${i}.${field}`, problem })),
  ]);
}
