import { POLICY_OPTIONS_MAX, POLICY_OPTIONS_MIN } from './limits.js';

/** Whether a policy with so many options may be published: every department works out 5 to 10 (Tschohl, *Loyal for Life*). */
export const isPublishableCount = (options: number): boolean =>
  options >= POLICY_OPTIONS_MIN && options <= POLICY_OPTIONS_MAX;
