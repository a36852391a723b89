import { createHash, randomUUID } from 'node:crypto';
import type { CustomerInput, Mood } from '@amends/shared/contract/gesture.js';
import type { PromiseOrigin } from '@amends/shared/contract/promise.js';
import { CHOICE_MINUTES, RATING_CHANGE_HOURS } from '@amends/shared/limits.js';
import type { ClientBase } from 'pg';

export interface GrantAct {
  actor: string;
  departmentId: string;
  policyVersionId: string;
  optionId: string;
  categoryId: string;
  severity: number;
  amountMinor: number;
  perCustomer?: number;
  carriesCode: boolean;
  validDays?: number;
  customer?: CustomerInput;
  note?: string;
  elapsedMs: number;
  /** Given when the amount is above the authority limit: the request that asks the head. */
  needsApproval?: { limitMinor: number; currency: string };
}

export interface GrantResult {
  outcome: string;
  code?: string;
  gestureId: string;
  expiresAt: string | null;
  voucher: { validUntil: string } | null;
}

/** What a customer is offered; amounts in minor units. */
export interface OfferAct {
  actor: string;
  departmentId: string;
  policyVersionId: string;
  categoryId: string;
  severity: number;
  customer?: CustomerInput;
  options: { id: string; amountMinor: number; perCustomer?: number; carriesCode: boolean; validDays?: number }[];
  elapsedMs: number;
}

/** The ledger's functions, each called at a moment of the travelled clock. */
export interface Acts {
  grant(at: number, act: GrantAct): Promise<GrantResult>;
  settle(
    at: number,
    actor: string,
    gestureId: string,
    decision: 'approve' | 'refuse',
    note: string,
  ): Promise<GrantResult>;
  expire(at: number): Promise<void>;
  /** @returns the choice; null when nothing could be offered */
  offer(at: number, act: OfferAct): Promise<string | null>;
  /** @param choiceId what was offered @param option the one of it that the customer picks */
  choose(at: number, choiceId: string, act: OfferAct, option: OfferAct['options'][number]): Promise<GrantResult>;
  expireChoices(at: number): Promise<void>;
  openVoucher(at: number, gestureId: string): Promise<void>;
  /** Nothing happens to a code that is cancelled or out of date. @param amountMinor null = all that is left */
  redeemVoucher(
    at: number,
    actor: string,
    departmentId: string,
    gestureId: string,
    amountMinor: number | null,
  ): Promise<void>;
  /** @returns how many ended */
  expireVouchers(at: number): Promise<number>;
  /** @param ownMinutes how long the giver may; null for a head */
  reverse(at: number, actor: string, gestureId: string, reason: string, ownMinutes: number | null): Promise<void>;
  recordOutcome(
    at: number,
    actor: string,
    gestureId: string,
    outcome: { mood?: Mood; rating?: number; returned?: boolean; note?: string },
  ): Promise<void>;
  /** By the customer. @param said.promise what somebody owes them then @returns the id of that promise; null where none was made */
  rate(
    at: number,
    gestureId: string,
    said: { rating: number; comment: string | undefined; promise: string | null },
  ): Promise<string | null>;
  leaveIdea(at: number, gestureId: string, text: string): Promise<void>;
  /** By the giver, who owns it. @param promise.dueAt milliseconds since 1970 @returns its id; null when nothing was promised */
  promise(
    at: number,
    actor: string,
    gestureId: string,
    promise: { text: string; dueAt: number; origin: PromiseOrigin },
  ): Promise<string | null>;
  handOverPromise(at: number, actor: string, promiseId: string, to: string, note: string): Promise<void>;
  receivePromise(at: number, actor: string, promiseId: string): Promise<void>;
  settlePromise(at: number, actor: string, promiseId: string, kept: boolean): Promise<void>;
  /** An exception from the plan. @param exception.until the last day, as `2026-10-31` */
  makeException(
    at: number,
    actor: string,
    departmentId: string,
    employeeId: string,
    exception: { allotmentMinor: number; reason: string; until: string },
  ): Promise<void>;
  /** Everything that is due by then is out, and was when it was due. */
  sendMessages(at: number): Promise<void>;
}

const HOLD_MINUTES = 60;
const MAIL_DOMAIN = 'auvera.example';

/** @param client the owner, while the clock can be set */
export async function newActs(client: ClientBase): Promise<Acts> {
  const revisions = new Map<string, string>();
  const readRevisions = async (): Promise<void> => {
    const { rows } = await client.query<{ id: string; policy_revision: string }>(
      'SELECT id, policy_revision FROM department',
    );
    for (const { id, policy_revision: revision } of rows) revisions.set(id, revision);
  };
  await readRevisions();

  /** The clock stands in FROM: it is set before the function in the select list runs. */
  async function call<T>(at: number, name: string, values: readonly unknown[]): Promise<T> {
    const places = values.map((_, index) => `$${index + 2}`).join(', ');
    const answer = await client.query<{ answer: T }>({
      name: `demo_${name}`,
      text: `SELECT ${name}(${places}) AS answer FROM set_config('amends.demo_clock', $1, true)`,
      values: [new Date(at).toISOString(), ...values],
    });
    const row = answer.rows[0];
    if (!row) throw new Error(`${name} gave no answer.`);
    return row.answer;
  }

  const request = (content: unknown): [string, Buffer] => [
    randomUUID(),
    createHash('sha256').update(JSON.stringify(content)).digest(),
  ];

  return {
    grant: (at, act) =>
      call(at, 'grant_gesture', [
        act.actor,
        ...request(act),
        act.departmentId,
        revisions.get(act.departmentId),
        act.policyVersionId,
        act.optionId,
        act.categoryId,
        act.severity,
        act.amountMinor,
        act.perCustomer,
        act.carriesCode,
        act.validDays,
        HOLD_MINUTES,
        act.customer,
        act.note,
        act.elapsedMs,
        null,
        act.needsApproval && { code: 'over_authority_limit', amountMinor: act.amountMinor, ...act.needsApproval },
        act.needsApproval !== undefined,
        '[]',
      ]),
    settle: (at, actor, gestureId, decision, note) =>
      call(at, 'settle_request', [actor, ...request([gestureId, decision, note]), gestureId, decision, note]),
    expire: (at) => call(at, 'expire_requests', []),
    async offer(at, act) {
      const { choiceId } = await call<{ choiceId?: string }>(at, 'offer_choice', [
        act.actor,
        ...request([at, act]),
        act.departmentId,
        revisions.get(act.departmentId),
        act.policyVersionId,
        JSON.stringify(act.options.map(({ id, ...option }) => ({ optionId: id, ...option }))),
        act.categoryId,
        act.severity,
        act.customer,
        null,
        act.elapsedMs,
        CHOICE_MINUTES,
        null,
        null,
      ]);
      return choiceId ?? null;
    },
    choose: (at, choiceId, act, { id, ...option }) =>
      call(at, 'choose_option', [
        choiceId,
        ...request([choiceId, id]),
        choiceId,
        id,
        { policyRevision: revisions.get(act.departmentId), policyVersion: act.policyVersionId, ...option },
      ]),
    expireChoices: (at) => call(at, 'expire_choices', []),
    openVoucher: (at, gestureId) => call(at, 'open_voucher', [gestureId]),
    redeemVoucher: (at, actor, departmentId, gestureId, amountMinor) =>
      call(at, 'redeem_voucher', [actor, ...request([gestureId, amountMinor]), departmentId, gestureId, amountMinor]),
    expireVouchers: (at) => call(at, 'expire_vouchers', []),
    reverse: (at, actor, gestureId, reason, ownMinutes) =>
      call(at, 'reverse_gesture', [actor, ...request([gestureId, reason]), gestureId, reason, ownMinutes]),
    recordOutcome: (at, actor, gestureId, outcome) =>
      call(at, 'record_outcome', [
        actor,
        ...request([gestureId, outcome]),
        gestureId,
        outcome.mood,
        outcome.rating,
        outcome.returned,
        outcome.note,
      ]),
    async rate(at, gestureId, { rating, comment, promise }) {
      await call(at, 'rate_gesture', [gestureId, rating, comment, RATING_CHANGE_HOURS, promise]);
      if (promise === null) return null;
      const { rows: made } = await client.query<{ id: string }>(
        `SELECT id FROM promise WHERE gesture_id = $1 AND origin = 'rating' AND state = 'open'`,
        [gestureId],
      );
      return made[0]?.id ?? null;
    },
    async leaveIdea(at, gestureId, text) {
      await client.query(
        `INSERT INTO customer_idea (id, gesture_id, department_id, text, left_at)
           SELECT uuid_v7(), id, department_id, $2, $3 FROM gesture WHERE id = $1 AND state = 'granted'`,
        [gestureId, text, new Date(at).toISOString()],
      );
    },
    async promise(at, actor, gestureId, { text, dueAt, origin }) {
      const due = new Date(dueAt).toISOString();
      const content = [gestureId, text, due];
      const { promiseId } = await call<{ promiseId?: string }>(at, 'make_promise', [
        actor,
        ...request(content),
        gestureId,
        actor,
        text,
        due,
        origin,
      ]);
      return promiseId ?? null;
    },
    handOverPromise: (at, actor, promiseId, to, note) =>
      call(at, 'hand_over_promise', [actor, ...request([promiseId, to]), promiseId, to, note, false]),
    receivePromise: (at, actor, promiseId) => call(at, 'receive_promise', [actor, ...request([promiseId]), promiseId]),
    settlePromise: (at, actor, promiseId, kept) =>
      call(at, 'settle_promise', [actor, ...request([promiseId, kept]), promiseId, kept, null, false]),
    async makeException(at, actor, departmentId, employeeId, exception) {
      const content = [employeeId, exception];
      await call(at, 'change_override', [actor, ...request(content), departmentId, employeeId, exception]);
      await readRevisions();
    },
    async sendMessages(at) {
      for (;;) {
        const { rows: due } = await client.query<{ at: Date | null }>(
          `SELECT min(next_attempt_at) AS at FROM message WHERE state = 'queued' AND next_attempt_at <= $1`,
          [new Date(at).toISOString()],
        );
        const when = due[0]?.at?.getTime();
        if (when === undefined) return;
        const message = await call<{ id: string; attempt: number } | null>(when + 1, 'claim_message', [
          MAIL_DOMAIN,
          '2 minutes',
        ]);
        if (message) await call(when + 1, 'finish_message', [message.id, message.attempt, 'sent', '250 OK']);
      }
    },
  };
}
