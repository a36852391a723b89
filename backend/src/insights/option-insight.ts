import type { CodeUse, OptionInsight } from '@amends/shared/contract/insight.js';
import type { Locale } from '@amends/shared/locale.js';
import { fairComparison } from '../statistics/fair-comparison.js';
import { type Counts, shrunkRate, sureBetter, sureWorse } from '../statistics/shrinkage.js';
import { surveyBounds } from '../statistics/survey-bounds.js';
import { INTERVAL_MIN, verdictOf } from '../statistics/verdict.js';
import { rateOf } from '../statistics/wilson.js';
import { before, now, sumOf } from './case-sums.js';
import { costOf } from './cost-of-cases.js';
import type { CaseGroup, KnownOption } from './insights.queries.js';
import { optionSignal, type Spread } from './option-signal.js';
import { similarCases } from './similar-cases.js';

type Sums = ReturnType<typeof sumOf>;

/** One option among all that a department gave. */
export interface OptionCases {
  option: KnownOption;
  own: readonly CaseGroup[];
  others: readonly CaseGroup[];
  dots: readonly boolean[] | undefined;
}

export function optionInsight({ option, own, others, dots }: OptionCases, all: Spread, locale: Locale): OptionInsight {
  const sums = sumOf(own);
  const rest = sumOf(others);
  const { given, cost, k, n } = sums;
  const claim = before(sums);
  const sure = sureness(claim, before(rest));
  const claimed = fairComparison(similarCases(own, others, before));
  return {
    option: {
      id: option.id,
      title: option.title[locale],
      kind: option.kind,
      restores: option.restores,
      inPolicy: option.inPolicy,
      paused: option.paused,
    },
    given,
    costMinor: cost,
    ...rateOf(k, n),
    answerShare: given === 0 ? null : n / given,
    bounds: surveyBounds(k, n, given),
    shrunkRate: n === 0 ? null : shrunkRate(now(sums), rest.n === 0 ? k / n : rest.k / rest.n),
    verdict: verdictOf({
      now: now(sums),
      claim,
      others: before(rest),
      sure,
      difference: claimed?.difference ?? null,
    }),
    claim: { ...claim, better: claim.n === 0 || sure === null ? null : sure.better },
    ...(n < INTERVAL_MIN ? { dots: [...(dots ?? [])] } : {}),
    comparison: fairComparison(similarCases(own, others, now)) ?? 'cannot_be_compared',
    costPerKept: costOf(sums),
    redemption: codeUse(sums),
    chosen: rateOfThose(own, true),
    imposed: rateOfThose(own, false),
    signal: optionSignal(option, sums, all),
  };
}

const sureness = (option: Counts, others: Counts): { better: number; worse: number } | null =>
  others.n === 0 ? null : { better: sureBetter(option, others), worse: sureWorse(option, others) };

export function rateOfThose(groups: readonly CaseGroup[], chosen: boolean): ReturnType<typeof rateOf> {
  const { k, n } = sumOf(groups.filter((group) => group.chosen === chosen));
  return rateOf(k, n);
}

const codeUse = ({ issued, redeemed, expired, open }: Sums): CodeUse | null =>
  issued === 0 ? null : { issued, redeemed, expired, open, rate: redeemed / issued };
