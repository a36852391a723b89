import type { OptionInsight, Rate, Verdict } from '@amends/shared/contract/insight.js';
import { type Axis, axisFor } from '../../ui/axis.js';
import type { IntervalTone } from '../../ui/IntervalPlot.js';

const RATE_STEPS = [0.05, 0.1, 0.2, 0.25];
const DIFFERENCE_STEPS = [0.05, 0.1, 0.2, 0.25, 0.5];

/** The axis for rates: as short as the intervals allow, never beyond 0 and 100 %. */
export function axisOfRates(rates: readonly Rate[]): Axis {
  const ends = rates.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []));
  return axisFor(ends, RATE_STEPS, [0, 1]);
}

/** The axis for differences, with zero in its middle. */
export function axisOfDifferences(items: readonly OptionInsight[]): Axis {
  const ends = items.flatMap(({ comparison }) =>
    comparison === 'cannot_be_compared' ? [] : [Math.abs(comparison.low), Math.abs(comparison.high)],
  );
  const { to, step } = axisFor([0, ...ends], DIFFERENCE_STEPS, [0, 1]);
  return { from: -to, to, step: to > step * 2 ? to : step };
}

/** With fewer answers than may be told as a share, each is a dot. */
export const isTooEarly = ({ verdict }: Pick<OptionInsight, 'verdict'>): boolean => verdict === 'too_early';

const TONES: Record<Verdict, IntervalTone> = {
  too_early: 'unsure',
  interval_only: 'unsure',
  works_better: 'good',
  works_worse: 'bad',
  no_difference_shown: 'plain',
  cannot_be_compared: 'plain',
};

export const toneOf = ({ verdict }: Pick<OptionInsight, 'verdict'>): IntervalTone => TONES[verdict];
