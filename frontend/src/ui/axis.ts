/** A straight scale from one end to the other, with a mark at every step. */
export interface Axis {
  from: number;
  to: number;
  step: number;
}

const FULL = 100;
/** More marks than this on a narrow column run into each other. */
const MARKS_MAX = 5;
/** Keeps 0.6000000000000001 from becoming a mark of its own. */
const GRAIN = 1e6;

const TENS = 10;
const MULTIPLES = [1, 2, 5] as const;
const MAGNITUDES = 13;

/** 1, 2, 5, 10, 20 …: steps that people count in. */
export const COUNTING_STEPS: readonly number[] = Array.from({ length: MAGNITUDES }, (_, power) =>
  MULTIPLES.map((one) => one * TENS ** power),
).flat();

const tidy = (value: number): number => Math.round(value * GRAIN) / GRAIN;

/** Where a value lies on the axis, in percent of its length; what lies beyond an end is shown at the end. */
export function placeOn({ from, to }: Axis, value: number): number {
  return ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * FULL;
}

/** How many marks the axis has, both ends included: millions where the step is far too fine. */
const marksOn = ({ from, to, step }: Axis): number => Math.round((to - from) / step) + 1;

/** The marks of the axis, both ends included. */
export const ticksOf = (axis: Axis): number[] =>
  Array.from({ length: marksOn(axis) }, (_, mark) => tidy(axis.from + mark * axis.step));

/**
 * The shortest axis with whole steps that holds all values.
 * @param steps from the finest to the coarsest; the first that gives few enough marks is taken
 * @param bounds what the axis never goes beyond
 */
export function axisFor(values: readonly number[], steps: readonly number[], bounds: readonly [number, number]): Axis {
  const [least, most] = bounds;
  const low = Math.max(least, Math.min(...values, most));
  const high = Math.min(most, Math.max(...values, least));
  const axes = steps.map((step) => {
    const from = Math.max(least, tidy(Math.floor(tidy(low / step)) * step));
    const to = Math.min(most, tidy(Math.ceil(tidy(high / step)) * step));
    return to > from ? { from, to, step } : { from: least, to: most, step };
  });
  const fitting = axes.find((axis) => marksOn(axis) <= MARKS_MAX);
  return fitting ?? axes.at(-1) ?? { from: least, to: most, step: most - least };
}
