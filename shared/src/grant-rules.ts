import type { Category, Option } from './contract/policy.js';
import type { GrantRefusal, GrantRefusalCode } from './refusals.js';

/** What somebody wants to give, as far as the policy is concerned. Amounts in minor units. */
export interface GrantCase {
  /** The option in the published policy, if it is there. */
  option: Option | undefined;
  pauseReason: string | null;
  category: Pick<Category, 'id'>;
  severity: number;
  amountMinor: number;
  currency: string;
  hasCustomer: boolean;
  /** The version that the person saw; absent = they did not say. */
  seenVersion: number | undefined;
  currentVersion: number;
}

type Offered = GrantCase & { option: Option };
type GrantRule = (wanted: Offered) => GrantRefusal | null;

const optionIsActive: GrantRule = ({ option, pauseReason }) =>
  option.paused ? { code: 'option_paused', reason: pauseReason } : null;

const versionIsCurrent: GrantRule = ({ seenVersion, currentVersion }) =>
  seenVersion === undefined || seenVersion === currentVersion
    ? null
    : { code: 'policy_superseded', seenVersion, currentVersion };

const categoryIsCovered: GrantRule = ({ option, category }) =>
  option.categoryIds.includes(category.id) ? null : { code: 'category_not_covered' };

const severityIsEnough: GrantRule = ({ option, severity }) =>
  severity >= option.minSeverity ? null : { code: 'below_minimum_severity', minSeverity: option.minSeverity, severity };

const amountIsInRange: GrantRule = ({ option, amountMinor, currency }) => {
  const { minMinor, maxMinor } = option.amount;
  const inRange = Number.isSafeInteger(amountMinor) && amountMinor >= minMinor && amountMinor <= maxMinor;
  return inRange ? null : { code: 'amount_out_of_range', minMinor, maxMinor, amountMinor, currency };
};

const customerIsKnown: GrantRule = ({ option, hasCustomer }) =>
  option.perCustomer90Days === undefined || hasCustomer
    ? null
    : { code: 'customer_required', perCustomer90Days: option.perCustomer90Days };

/** The policy's part of a grant, in the order of the refusals' codes. */
export const grantRules: readonly GrantRule[] = [
  optionIsActive,
  versionIsCurrent,
  categoryIsCovered,
  severityIsEnough,
  amountIsInRange,
  customerIsKnown,
];

const firstRefusal = (rules: readonly GrantRule[], wanted: Offered): GrantRefusal | null => {
  for (const rule of rules) {
    const refusal = rule(wanted);
    if (refusal) return refusal;
  }
  return null;
};

/**
 * Whether the policy lets this be given; money is not looked at.
 * @returns the first refusal in the order of the codes, or null
 */
export function policyRefusal(wanted: GrantCase): GrantRefusal | null {
  const { option } = wanted;
  return option ? firstRefusal(grantRules, { ...wanted, option }) : { code: 'option_not_in_policy' };
}

/** Whether the amount needs a head's approval. Both in minor units. */
export const isAboveAuthority = (amountMinor: number, authorityLimitMinor: number): boolean =>
  amountMinor > authorityLimitMinor;

/** The money that somebody has to give with, in minor units. */
export interface Means {
  authorityLimitMinor: number;
  remainingMinor: number;
}

/** Why somebody with these means cannot give the option now, whatever the case; null when its smallest amount is possible. */
export function standingRefusal(option: Pick<Option, 'amount' | 'paused'>, means: Means): GrantRefusalCode | null {
  if (option.paused) return 'option_paused';
  if (isAboveAuthority(option.amount.minMinor, means.authorityLimitMinor)) return 'over_authority_limit';
  return option.amount.minMinor > means.remainingMinor ? 'over_budget' : null;
}

const fitRules: readonly GrantRule[] = [optionIsActive, categoryIsCovered, severityIsEnough];

/** Why the option does not fit what went wrong, before money and customer are asked about; null = it fits. */
export function misfit(option: Option, category: Pick<Category, 'id'>, severity: number): GrantRefusal | null {
  return firstRefusal(fitRules, {
    option,
    category,
    severity,
    pauseReason: null,
    amountMinor: option.amount.defaultMinor,
    currency: '',
    hasCustomer: true,
    seenVersion: undefined,
    currentVersion: 0,
  });
}

/**
 * The options that fit the case, best first: what restores the very thing that was lost, then what is worth most to the
 * customer. Options that only money forbids stay in the list.
 */
export function fittingOptions(options: readonly Option[], category: Category, severity: number): Option[] {
  const restoresLoss = (option: Option): number => (option.restores === category.lost ? 1 : 0);
  return options
    .filter((option) => misfit(option, category, severity) === null)
    .toSorted((a, b) => restoresLoss(b) - restoresLoss(a) || b.perceivedValueMinor - a.perceivedValueMinor);
}

/**
 * What else fits the case and needs nobody's approval, best first.
 * @param except the option that was refused
 */
export function alternatives(
  options: readonly Option[],
  category: Category,
  severity: number,
  authorityLimitMinor: number,
  except: string,
): Option[] {
  return fittingOptions(options, category, severity).filter(
    (option) => option.id !== except && !isAboveAuthority(option.amount.defaultMinor, authorityLimitMinor),
  );
}
