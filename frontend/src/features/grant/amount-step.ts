import type { AmountRange } from '@amends/shared/contract/policy.js';

const STEPS_ACROSS = 10;
const NICE = [1, 2, 5, 10] as const;

/** A round step that crosses the range in about ten; never less than one whole unit. In minor units. */
export function stepOf({ minMinor, maxMinor }: AmountRange, digits: number): number {
  const unit = 10 ** digits;
  const rough = Math.max(unit, (maxMinor - minMinor) / STEPS_ACROSS);
  const power = 10 ** Math.floor(Math.log10(rough));
  return (NICE.find((nice) => nice * power >= rough) ?? 1) * power;
}
