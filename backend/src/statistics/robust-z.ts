import { median } from 'simple-statistics';
import { studentTail } from './student-tail.js';

/** Beyond this a value is far out (Iglewicz & Hoaglin 1993). */
export const FAR_OUT = 3.5;

/** Where nearly everybody does the same, a trace of a difference is no difference. */
const MAD_MIN = 0.1;

/**
 * How far each value lies from the median, in robust standard deviations: M = 0.6745 (x − median) / MAD.
 * @param values not empty
 */
export function robustZ(values: readonly number[]): number[] {
  const middle = median([...values]);
  const mad = Math.max(MAD_MIN, median(values.map((value) => Math.abs(value - middle))));
  return values.map((value) => (0.6745 * (value - middle)) / mad);
}

/**
 * P(M ≥ z) for one of so many peers who are all alike. The MAD of few is unsure itself, so the tail is Student's: with
 * 0.43 (peers − 1) degrees of freedom it holds for 8 to 60 peers.
 */
export const tailOfRobustZ = (z: number, peers: number): number => studentTail(z, 0.43 * (peers - 1));
