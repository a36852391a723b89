import type { OptionInsight, OptionInsights, Outcome } from '@amends/shared/contract/insight.js';
import type { Locale } from '@amends/shared/locale.js';
import { surveyBounds } from '../statistics/survey-bounds.js';
import { rateOf } from '../statistics/wilson.js';
import { sumOf } from './case-sums.js';
import type { CasesRow } from './insights.queries.js';
import { optionInsight, rateOfThose } from './option-insight.js';

/** Which cases were looked at. */
export interface Looked {
  departmentId: string;
  outcome: Outcome;
  /** Only some of the cases: that an option is missing among them says nothing. */
  narrowed: boolean;
}

/** All that is known of a department's options: pure, from what the database has counted. */
export function optionInsights(
  row: CasesRow,
  { departmentId, outcome, narrowed }: Looked,
  locale: Locale,
): OptionInsights {
  const { groups } = row;
  const { given, k, n, cost, withoutAsking } = sumOf(groups);
  const shown = row.options.filter(({ id, inPolicy }) => inPolicy || groups.some(({ optionId }) => optionId === id));
  const inPolicy = row.options.filter((option) => option.inPolicy).length;
  const items = shown.map((option) =>
    optionInsight(
      {
        option,
        own: groups.filter(({ optionId }) => optionId === option.id),
        others: groups.filter(({ optionId }) => optionId !== option.id),
        dots: row.dots.find(({ optionId }) => optionId === option.id)?.good,
      },
      { given, options: narrowed ? null : inPolicy },
      locale,
    ),
  );
  return {
    departmentId,
    currency: row.currency,
    outcome,
    from: row.from,
    to: row.to,
    base: {
      ...rateOf(k, n),
      given,
      sent: given,
      answerShare: given === 0 ? null : n / given,
      bounds: surveyBounds(k, n, given),
      costMinor: cost,
    },
    items: items.toSorted(bestFirst),
    medianSecondsToGesture: row.medianSeconds,
    grantedWithoutAsking: rateOf(withoutAsking, given),
    chosen: rateOfThose(groups, true),
    imposed: rateOfThose(groups, false),
    claimsFrom: row.claimsFrom,
    computedAt: new Date(row.computedAt).toISOString(),
  };
}

const bestFirst = (a: OptionInsight, b: OptionInsight): number =>
  (b.shrunkRate ?? -1) - (a.shrunkRate ?? -1) || b.given - a.given || a.option.title.localeCompare(b.option.title);
