import { createHash, randomUUID } from 'node:crypto';
import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import type { Pool } from 'pg';
import type { BudgetFacts } from '../../backend/src/ledger/ledger-answers.js';
import type { Desk, Employee } from './builders.js';
import { call, type TestDatabase } from './database.js';

type Caller = Pick<Pool, 'query'>;

/** What the ledger's functions answer with; which facts there are follows from the outcome. */
export interface Answer {
  outcome: string;
  replay?: boolean;
  gestureId: string;
  number: number;
  requestedAt: string;
  expiresAt: string | null;
  customerId: string | null;
  voucher: { code: string; validUntil: string } | null;
  budget: BudgetFacts;
  code?: string;
  state?: string;
  cause?: string;
  nearestOptionId?: string | null;
  remainingMinor?: number;
  amountMinor?: number;
  given?: number;
  possibleFrom?: string;
}

/** What somebody wants to give; everything else is as in the desk's policy. Amounts in minor units. */
export interface Wish {
  key?: string;
  body?: string;
  option?: string;
  amountMinor?: number;
  perCustomer?: number;
  /** A reference, or more about them. */
  customer?: string | CustomerInput;
  validDays?: number | null;
  holdMinutes?: number;
  refusal?: { code: string };
  needsApproval?: { code: string };
  requestApproval?: boolean;
  alternatives?: { optionId: string; costMinor: number; perCustomer: number | null }[];
  policyRevision?: number;
}

const hashOf = (body: string): Buffer => createHash('sha256').update(body).digest();

const revisionOf = async (client: Caller, desk: Desk): Promise<number> => {
  const { rows } = await client.query<{ revision: number }>(
    'SELECT policy_revision AS revision FROM department WHERE id = $1',
    [desk.department.id],
  );
  return rows[0]!.revision;
};

/** The arguments of `grant_gesture`, ready to be sent: what needs the database is read before a race begins. */
export async function grantArguments(client: Caller, desk: Desk, wish: Wish = {}): Promise<Record<string, unknown>> {
  return {
    p_actor: desk.giver.id,
    p_key: wish.key ?? randomUUID(),
    p_request_hash: hashOf(wish.body ?? 'the same body'),
    p_department: desk.department.id,
    p_policy_revision: wish.policyRevision ?? (await revisionOf(client, desk)),
    p_policy_version: desk.policy.versionId,
    p_option: wish.option ?? desk.policy.optionIds[0],
    p_category: desk.policy.categoryId,
    p_severity: 1,
    p_amount_minor: wish.amountMinor ?? 1_000,
    p_per_customer: wish.perCustomer ?? null,
    p_carries_code: desk.policy.carriesCode,
    p_valid_days: wish.validDays === undefined ? 30 : wish.validDays,
    p_hold_minutes: wish.holdMinutes ?? 60,
    p_customer: typeof wish.customer === 'string' ? { reference: wish.customer } : (wish.customer ?? null),
    p_note: null,
    p_elapsed_ms: 4_000,
    p_refusal: wish.refusal ?? null,
    p_needs_approval: wish.needsApproval ?? null,
    p_request_approval: wish.requestApproval ?? false,
    p_alternatives: wish.alternatives ?? [],
  };
}

/** Grants a gesture of €10 as the running application does. */
export async function grant(db: TestDatabase, desk: Desk, wish?: Wish): Promise<Answer> {
  return call<Answer>(db.runtime, 'grant_gesture', await grantArguments(db.runtime, desk, wish));
}

/** Asks for approval of a gesture above the authority limit. */
export const ask = (db: TestDatabase, desk: Desk, wish: Wish = {}): Promise<Answer> =>
  grant(db, desk, { needsApproval: { code: 'over_authority_limit' }, requestApproval: true, ...wish });

/** A head's answer to a request. */
export const settle = (
  client: Caller,
  head: Employee,
  gestureId: string,
  decision: 'approve' | 'refuse',
  { key = randomUUID(), body = decision }: { key?: string; body?: string } = {},
): Promise<Answer> =>
  call<Answer>(client, 'settle_request', {
    p_actor: head.id,
    p_key: key,
    p_request_hash: hashOf(body),
    p_gesture: gestureId,
    p_decision: decision,
    p_note: null,
  });

export const OWN_MINUTES = 30;

/** Undoes a gesture; `withinMinutes` is for the giver, a head has no limit. */
export const reverse = (
  client: Caller,
  actor: Employee,
  gestureId: string,
  { key = randomUUID(), withinMinutes }: { key?: string; withinMinutes?: number } = {},
): Promise<Answer> =>
  call<Answer>(client, 'reverse_gesture', {
    p_actor: actor.id,
    p_key: key,
    p_request_hash: hashOf('reversal'),
    p_gesture: gestureId,
    p_reason: 'the wrong passenger',
    p_own_minutes: withinMinutes ?? null,
  });

/** Ends every request whose time is over. */
export const expireRequests = (client: Caller): Promise<number> => call<number>(client, 'expire_requests');

/** The giver's budget of the current period, opened if need be. */
export async function openBudget(client: Caller, desk: Desk): Promise<BudgetFacts & { closed: boolean }> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM open_budget($1, $2)', [
    desk.department.id,
    desk.giver.id,
  ]);
  return budgetById(client, rows[0]!.id);
}

export async function budgetById(client: Caller, id: string): Promise<BudgetFacts & { closed: boolean }> {
  const { rows } = await client.query<BudgetFacts & { closed: boolean }>(
    `SELECT id, period_from AS "from", period_to AS "to", currency, closed, seq,
       allotted_minor AS "allottedMinor", spent_minor AS "spentMinor", held_minor AS "heldMinor"
     FROM budget WHERE id = $1`,
    [id],
  );
  return rows[0]!;
}

export interface EntryFacts {
  kind: string;
  allotted: number;
  spent: number;
  held: number;
}

/** A budget's entries in their order, each with what it changed, in minor units. */
export async function entriesOf(db: TestDatabase, budgetId: string): Promise<EntryFacts[]> {
  const { rows } = await db.owner.query<EntryFacts>(
    `SELECT kind, delta_allotted_minor AS allotted, delta_spent_minor AS spent,
       delta_held_minor AS held
     FROM ledger_entry WHERE budget_id = $1 ORDER BY seq`,
    [budgetId],
  );
  return rows;
}

export async function stateOf(db: TestDatabase, gestureId: string): Promise<string> {
  const { rows } = await db.owner.query<{ state: string }>('SELECT state FROM gesture WHERE id = $1', [gestureId]);
  return rows[0]!.state;
}

/** What becomes of a grant that shares a commit: its answer, the SQLSTATE it failed with, or neither = decide alone. */
export interface SharedAnswer {
  answer: Answer | null;
  failed: string | null;
}

/** Grants several gestures in one commit. */
export async function grantTogether(
  client: Caller,
  grants: readonly Record<string, unknown>[],
): Promise<SharedAnswer[]> {
  const items = grants.map((args) => ({
    actor: args['p_actor'],
    key: args['p_key'],
    requestHash: (args['p_request_hash'] as Buffer).toString('hex'),
    department: args['p_department'],
    policyRevision: args['p_policy_revision'],
    policyVersion: args['p_policy_version'],
    option: args['p_option'],
    category: args['p_category'],
    severity: args['p_severity'],
    amountMinor: args['p_amount_minor'],
    carriesCode: args['p_carries_code'],
    validDays: args['p_valid_days'],
    holdMinutes: args['p_hold_minutes'],
    note: args['p_note'],
    elapsedMs: args['p_elapsed_ms'],
    alternatives: args['p_alternatives'],
  }));
  const { rows } = await client.query<SharedAnswer>('SELECT answer, failed FROM grant_gestures($1)', [
    JSON.stringify(items),
  ]);
  return rows;
}
