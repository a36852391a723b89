import type { EnvelopeLine } from '@amends/shared/contract/control.js';

/** Sooner a pace says nothing. */
const ELAPSED_MIN = 0.1;
/** Within this share of the envelope it is called tight. */
const TIGHT_FROM = 0.9;

/**
 * Where the spending leads at the pace so far.
 * @param elapsed how much of the period has passed, 0 to 1
 * @returns nulls while too little has passed; amounts in minor units
 */
export function runRate(
  spentMinor: number,
  envelopeMinor: number,
  elapsed: number,
): Pick<EnvelopeLine, 'projectedMinor' | 'outlook'> {
  if (elapsed < ELAPSED_MIN) return { projectedMinor: null, outlook: null };
  const projectedMinor = Math.round(spentMinor / Math.min(1, elapsed));
  if (projectedMinor > envelopeMinor) return { projectedMinor, outlook: 'beyond' };
  return { projectedMinor, outlook: projectedMinor > envelopeMinor * TIGHT_FROM ? 'tight' : 'within' };
}
