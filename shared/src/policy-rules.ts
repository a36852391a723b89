import type { AuthoredOption } from './contract/policy-draft.js';
import { POLICY_OPTIONS_MAX, POLICY_OPTIONS_MIN } from './limits.js';

/** Whether a policy with so many options may be published: every department works out 5 to 10 (Tschohl, *Loyal for Life*). */
export const isPublishableCount = (options: number): boolean =>
  options >= POLICY_OPTIONS_MIN && options <= POLICY_OPTIONS_MAX;

/** The options that are published; archived ones are only kept for the record. */
export const activeOptions = <Kept extends Pick<AuthoredOption, 'archived'>>(options: readonly Kept[]): Kept[] =>
  options.filter(({ archived }) => !archived);

/**
 * Whether a policy needs finance's second yes.
 * @param aboveMinor the cost above which it does, in minor units; null = never
 */
export const needsSecondYes = (
  options: readonly Pick<AuthoredOption, 'archived' | 'amount'>[],
  aboveMinor: number | null,
): boolean => aboveMinor !== null && activeOptions(options).some(({ amount }) => amount.maxMinor > aboveMinor);
