import type { Database } from '../../database/database.js';
import { CUSTOMER_BASES, PAIR_TESTS, PAIRS, REPEATS } from './customers.queries.js';
import type { RuleResult } from './finding.js';
import { NEAR_LIMIT, SPLITS } from './limits.queries.js';
import { SELF_APPROVAL, SELF_DEALING } from './own-cases.queries.js';
import { LATE_REVERSALS } from './reversals.queries.js';
import { belowLimit, type NearLimitRow } from './rules/below-limit.js';
import { certain, type CertainRow } from './rules/certain.js';
import { lateReversals, type LateReversalRow } from './rules/late-reversals.js';
import { type CustomerBase, repeatedCustomer, type RepeatRow } from './rules/repeated-customer.js';
import { repeatedPair, type PairRow } from './rules/repeated-pair.js';
import { spendPerShift, type SpendRow } from './rules/spend-per-shift.js';
import { SPEND } from './spend.queries.js';

/** What the rules say of a month. */
export interface MonthResult {
  /** How many gestures that stand were looked at. */
  gestures: number;
  /** One per rule. */
  results: RuleResult[];
}

/**
 * Looks at a month with every rule. It reads beside the requests and takes its time.
 * @param month its first day
 */
export async function readFindings(database: Pick<Database, 'stream'>, month: string): Promise<MonthResult> {
  const rowsOf = <Row>(text: string): Promise<Row[]> => gathered(database.stream<Row>(text, [month]));
  const spend = await rowsOf<SpendRow & { gestures: number }>(SPEND);
  const [pairs] = await rowsOf<{ tests: number }>(PAIR_TESTS);
  return {
    gestures: spend.reduce((sum, { gestures }) => sum + gestures, 0),
    results: [
      certain(await rowsOf<CertainRow>(SELF_DEALING)),
      certain(await rowsOf<CertainRow>(SELF_APPROVAL)),
      certain(await rowsOf<CertainRow>(SPLITS)),
      spendPerShift(spend),
      repeatedCustomer(await rowsOf<RepeatRow>(REPEATS), await rowsOf<CustomerBase>(CUSTOMER_BASES)),
      repeatedPair(await rowsOf<PairRow>(PAIRS), pairs?.tests ?? 0),
      belowLimit(await rowsOf<NearLimitRow>(NEAR_LIMIT)),
      lateReversals(await rowsOf<LateReversalRow>(LATE_REVERSALS)),
    ],
  };
}

async function gathered<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
