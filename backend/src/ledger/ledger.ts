import type { ApprovalDecision, CustomerInput, Mood } from '@amends/shared/contract/gesture.js';
import type { GrantRefusal } from '@amends/shared/refusals.js';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import type { BudgetFacts, GrantAnswer, RecordedOutcome, ReversalAnswer, SettlementAnswer } from './ledger-answers.js';
import { inDomainWords } from './ledger-errors.js';
import { statements } from './ledger.statements.js';

/** A grant as the policy has decided it. Amounts in minor units. */
export interface GrantOrder {
  departmentId: string;
  /** The state of the policy that was decided on. */
  policyRevision: number;
  policyVersionId: string;
  optionId: string;
  categoryId: string;
  severity: number;
  amountMinor: number;
  perCustomer90Days: number | null;
  carriesCode: boolean;
  validDays: number | null;
  holdMinutes: number;
  customer: CustomerInput | null;
  note: string | null;
  elapsedMs: number | null;
  /** What the policy refuses; it is remembered under the key like any other answer. */
  refusal: GrantRefusal | null;
  /** The refusal that an approval would lift. */
  needsApproval: GrantRefusal | null;
  requestApproval: boolean;
  /** What else fits the case, best first. */
  alternatives: { optionId: string; costMinor: number; perCustomer: number | null }[];
}

/** How a gesture ended, as far as it is known. */
export interface OutcomeFacts {
  mood: Mood | null;
  rating: number | null;
  returned: boolean | null;
  note: string | null;
}

/**
 * The only writer of money: one SQL function per act, one round trip, one transaction.
 * Every act says in the header when it answers a key again, and throws Refused idempotency_key_reused when the key
 * belongs to another request.
 */
@Injectable()
export class Ledger {
  constructor(private readonly database: Database) {}

  /** @throws PolicyMovedOn, Refused not_signed_in when the actor was deactivated */
  async grantGesture(actorId: string, intention: Intention, order: GrantOrder): Promise<GrantAnswer> {
    return this.act(actorId, intention, statements.grantGesture, [
      order.departmentId,
      order.policyRevision,
      order.policyVersionId,
      order.optionId,
      order.categoryId,
      order.severity,
      order.amountMinor,
      order.perCustomer90Days,
      order.carriesCode,
      order.validDays,
      order.holdMinutes,
      json(order.customer),
      order.note,
      order.elapsedMs,
      json(order.refusal),
      json(order.needsApproval),
      order.requestApproval,
      json(order.alternatives),
    ]);
  }

  /** Finds or opens the employee's budget of the current period. */
  async openBudget(departmentId: string, employeeId: string): Promise<BudgetFacts> {
    return this.only(statements.openBudget, [departmentId, employeeId]);
  }

  async settleRequest(
    actorId: string,
    intention: Intention,
    gestureId: string,
    decision: ApprovalDecision,
    note: string | null,
  ): Promise<SettlementAnswer> {
    return this.act(actorId, intention, statements.settleRequest, [gestureId, decision, note]);
  }

  /** @param ownMinutes how long after the grant the giver may; null for a head, who may later as well */
  async reverseGesture(
    actorId: string,
    intention: Intention,
    gestureId: string,
    reason: string,
    ownMinutes: number | null,
  ): Promise<ReversalAnswer> {
    return this.act(actorId, intention, statements.reverseGesture, [gestureId, reason, ownMinutes]);
  }

  async recordOutcome(
    actorId: string,
    intention: Intention,
    gestureId: string,
    { mood, rating, returned, note }: OutcomeFacts,
  ): Promise<RecordedOutcome> {
    return this.act(actorId, intention, statements.recordOutcome, [gestureId, mood, rating, returned, note]);
  }

  /** Ends every request whose time is over. @returns how many */
  async expireRequests(): Promise<number> {
    return this.only(statements.expireRequests, []);
  }

  private async act<Answer extends { outcome: string; replay?: boolean }>(
    actorId: string,
    { key, requestHash, tellReplay }: Intention,
    statement: Statement,
    values: unknown[],
  ): Promise<Answer> {
    const answer = await this.only<Answer | KeyReused>(statement, [actorId, key, requestHash, ...values]);
    if (answer.outcome === 'key_reused') throw new Refused('idempotency_key_reused');
    if (answer.replay) tellReplay();
    return answer as Answer;
  }

  private async only<Answer>(statement: Statement, values: unknown[]): Promise<Answer> {
    try {
      const [row] = await this.database.query<{ answer: Answer }>(statement, values);
      if (!row) throw new Error(`${statement.name} answered nothing`);
      return row.answer;
    } catch (error) {
      throw inDomainWords(error);
    }
  }
}

interface KeyReused {
  outcome: 'key_reused';
  replay?: never;
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
