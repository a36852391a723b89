import type { Outcome } from '@amends/shared/contract/insight.js';
import type { Loss, OptionKind } from '@amends/shared/contract/policy.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { shaped } from '../database/conditions.js';
import type { Database } from '../database/database.js';
import { CASE_PARAMETERS, casesOf } from './cases.js';

/** The cases of one option in one kind of case, chosen or imposed. Amounts in minor units. */
export interface CaseGroup {
  optionId: string;
  severity: number;
  lost: Loss;
  chosen: boolean;
  given: number;
  cost: number;
  /** Of the cases whose end is known: how many, how many ended well, what they cost, the squares of it. */
  n: number;
  k: number;
  knownCost: number;
  knownSquares: number;
  /** What those of them cost whose code is still open. */
  knownOpenCost: number;
  /** The same at the beginning of the month. */
  nBefore: number;
  kBefore: number;
  issued: number;
  redeemed: number;
  expired: number;
  open: number;
  /** Given without asking anybody. */
  withoutAsking: number;
}

/** An option as it was published last. */
export interface KnownOption {
  id: string;
  title: LocalizedText;
  kind: OptionKind;
  restores: Loss;
  inPolicy: boolean;
  paused: boolean;
  /** In the policy for the whole period and for a month at least. */
  established: boolean;
}

export interface CasesRow {
  currency: string;
  from: string;
  to: string;
  claimsFrom: string;
  computedAt: string;
  groups: CaseGroup[];
  /** The newest answers of options that have few, oldest first. */
  dots: { optionId: string; good: boolean[] }[];
  medianSeconds: number | null;
  options: KnownOption[];
}

/** An option has to be on the list for so long before anybody asks why it is not given. */
const ESTABLISHED_DAYS = 30;

const aggregated = (outcome: Outcome): string => `
  WITH ${casesOf(outcome)},
  groups AS (
    SELECT option_id AS "optionId", severity, lost, chosen, count(*) AS given, sum(cost) AS cost,
      count(good) AS n, count(*) FILTER (WHERE good) AS k,
      coalesce(sum(cost) FILTER (WHERE good IS NOT NULL), 0) AS "knownCost",
      coalesce(sum(cost::float8 * cost) FILTER (WHERE good IS NOT NULL), 0) AS "knownSquares",
      coalesce(sum(cost) FILTER (WHERE good IS NOT NULL AND code = 'open'), 0) AS "knownOpenCost",
      count(good_before) AS "nBefore", count(*) FILTER (WHERE good_before) AS "kBefore",
      count(code) AS issued, count(*) FILTER (WHERE code = 'redeemed') AS redeemed,
      count(*) FILTER (WHERE code = 'expired') AS expired, count(*) FILTER (WHERE code = 'open') AS open,
      count(*) FILTER (WHERE NOT needed_approval) AS "withoutAsking"
    FROM cases GROUP BY option_id, severity, lost, chosen
  ),
  dots AS (
    SELECT option_id AS "optionId", json_agg(good ORDER BY requested_at, id) AS good
    FROM cases WHERE good IS NOT NULL AND option_id IN (
      SELECT "optionId" FROM groups GROUP BY 1 HAVING sum(n) < $${CASE_PARAMETERS + 1})
    GROUP BY option_id
  ),
  known AS (
    SELECT DISTINCT ON (o.option_id) o.option_id AS id, o.title, o.kind, o.restores,
      v.state = 'published' AND NOT o.archived AS "inPolicy", p.option_id IS NOT NULL AS paused,
      min(v.published_at) OVER (PARTITION BY o.option_id)
        <= least(d.starts_at, d.ends_at - interval '${ESTABLISHED_DAYS} days') AS established
    FROM d
    JOIN policy_version v ON v.department_id = d.id AND v.state IN ('published', 'superseded')
    JOIN policy_option o ON o.policy_version_id = v.id
    LEFT JOIN option_pause p ON p.department_id = d.id AND p.option_id = o.option_id
    ORDER BY o.option_id, v.version DESC
  )
  SELECT d.currency, d.first_day AS "from", d.last_day AS "to", d.claims_from AS "claimsFrom",
    to_jsonb(database_clock()) AS "computedAt",
    (SELECT coalesce(json_agg(groups), '[]') FROM groups) AS groups,
    (SELECT coalesce(json_agg(dots), '[]') FROM dots) AS dots,
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY elapsed_ms) / 1000 FROM cases) AS "medianSeconds",
    (SELECT coalesce(json_agg(known), '[]') FROM known) AS options
  FROM d`;

/**
 * What a department gave in a period and how it ended, by option and kind of case.
 * @param values of `caseValues`, for one department
 * @param dotsBelow options with fewer answers tell each of them
 * @returns undefined for a department that does not exist
 */
export async function readCases(
  database: Database,
  outcome: Outcome,
  values: readonly unknown[],
  dotsBelow: number,
): Promise<CasesRow | undefined> {
  const [row] = await database.query<CasesRow>(shaped(`cases_${outcome}`, aggregated(outcome)), [...values, dotsBelow]);
  return row;
}
