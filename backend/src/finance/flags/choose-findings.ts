import { foundAmong, type TestFamily } from '../../statistics/benjamini-hochberg.js';
import type { Finding, RuleResult } from './finding.js';

/** Of all that statistics find in a month, so much may be chance. */
const FALSE_SHARE = 0.1;
/** More would not be looked at with care. */
export const REVIEWS_PER_MONTH = 10;
/** What chance would hardly do in a thousand cases is graver than the rest. */
const HARDLY_CHANCE = 0.001;

export type Severity = 1 | 2 | 3;

export interface ChosenFinding extends Finding {
  severity: Severity;
}

/**
 * What is worth a look in a month, the gravest first: what is certain, and of the rest what is found among all
 * comparisons of all rules together.
 * @param results one per rule
 */
export function worthALook(results: readonly RuleResult[]): ChosenFinding[] {
  const isFound = foundAmong(results.map(asFamily), FALSE_SHARE);
  return results
    .flatMap(({ findings }, i) => findings.filter(({ probability: p }) => p === null || isFound(p, i)))
    .filter((finding, _, all) => !all.some((other) => saysMore(other, finding)))
    .map((finding) => ({ ...finding, severity: severityOf(finding) }))
    .toSorted(gravestFirst);
}

const asFamily = ({ tests, findings }: RuleResult): TestFamily => ({
  tests,
  probabilities: findings.flatMap(({ probability }) => probability ?? []),
});

export function severityOf({ facts: { rule }, probability }: Finding): Severity {
  if (rule === 'self_dealing' || rule === 'self_approval') return 3;
  return probability === null || probability <= HARDLY_CHANCE ? 2 : 1;
}

/** A customer who always meets the same giver is one case, and the pair is the better word for it. */
const saysMore = (other: Finding, finding: Finding): boolean =>
  other.facts.rule === 'repeated_pair' &&
  finding.facts.rule === 'repeated_customer' &&
  other.customerId === finding.customerId;

const amountOf = ({ facts }: Finding): number => ('amountMinor' in facts ? facts.amountMinor : facts.spentMinor);

const gravestFirst = (a: ChosenFinding, b: ChosenFinding): number =>
  b.severity - a.severity || (a.probability ?? 0) - (b.probability ?? 0) || amountOf(b) - amountOf(a);
