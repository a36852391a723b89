import type { AdjustmentsRequest, BudgetOverride, BudgetPlan } from '@amends/shared/contract/budget-plan.js';
import type { ApprovalDecision, Mood } from '@amends/shared/contract/gesture.js';
import { RETURN_WINDOW_DAYS } from '@amends/shared/limits.js';
import { Injectable } from '@nestjs/common';
import { Database, type Query } from '../database/database.js';
import type { Intention } from '../http/idempotency.js';
import { type Told, told } from '../http/told.js';
import { type GrantOrder, orderValues, type SharedGrant, sharedGrant } from './grant-order.js';
import type {
  Adjusted,
  BudgetFacts,
  GrantAnswer,
  MoneyRefusal,
  OverrideChanged,
  PlanChanged,
  RecordedOutcome,
  ReturnsRecorded,
  ReversalAnswer,
  ServiceEnded,
  SettlementAnswer,
} from './ledger-answers.js';
import { LedgerActs } from './ledger-acts.js';
import { isDeadlock } from './ledger-errors.js';
import { statements } from './ledger.statements.js';
import { SharedCommit } from './shared-commit.js';

/** How a gesture ended, as far as it is known. */
export interface OutcomeFacts {
  mood: Mood | null;
  rating: number | null;
  returned: boolean | null;
  note: string | null;
}

/**
 * The only writer of money: one SQL function per act, one round trip, one transaction. Grants of one moment share theirs.
 * Every act says in the header when it answers a key again, and throws Refused idempotency_key_reused when the key
 * belongs to another request.
 */
@Injectable()
export class Ledger {
  private readonly sharedCommit = new SharedCommit((grants: SharedGrant[]) => this.grantTogether(grants));

  constructor(
    private readonly database: Database,
    private readonly acts: LedgerActs,
  ) {}

  /** @throws PolicyMovedOn, Refused not_signed_in when the actor was deactivated */
  async grantGesture(actorId: string, intention: Intention, order: GrantOrder): Promise<GrantAnswer> {
    const shared = sharedGrant(actorId, intention, order);
    const answer = shared && (await this.sharedCommit.add(shared));
    return answer
      ? told(answer, intention)
      : this.acts.act(actorId, intention, statements.grantGesture, orderValues(order));
  }

  /** Finds or opens the employee's budget of the current period. */
  async openBudget(departmentId: string, employeeId: string): Promise<BudgetFacts> {
    return this.acts.only(statements.openBudget, [departmentId, employeeId]);
  }

  async settleRequest(
    actorId: string,
    intention: Intention,
    gestureId: string,
    decision: ApprovalDecision,
    note: string | null,
  ): Promise<SettlementAnswer> {
    return this.acts.act(actorId, intention, statements.settleRequest, [gestureId, decision, note]);
  }

  /** @param ownMinutes how long after the grant the giver may; null for a head, who may later as well */
  async reverseGesture(
    actorId: string,
    intention: Intention,
    gestureId: string,
    reason: string,
    ownMinutes: number | null,
  ): Promise<ReversalAnswer> {
    return this.acts.act(actorId, intention, statements.reverseGesture, [gestureId, reason, ownMinutes]);
  }

  async recordOutcome(
    actorId: string,
    intention: Intention,
    gestureId: string,
    { mood, rating, returned, note }: OutcomeFacts,
  ): Promise<RecordedOutcome> {
    return this.acts.act(actorId, intention, statements.recordOutcome, [gestureId, mood, rating, returned, note]);
  }

  /**
   * Records which customers came back.
   * @param returns `[{row, reference, at, returned}]`
   * @param query of the transaction that it is a part of
   */
  async recordReturns(
    actorId: string,
    intention: Intention,
    departmentId: string,
    returns: readonly object[],
    query: Query,
  ): Promise<ReturnsRecorded> {
    const values = [departmentId, JSON.stringify(returns), RETURN_WINDOW_DAYS];
    return this.acts.act(actorId, intention, statements.recordReturns, values, query);
  }

  /**
   * Tops several open budgets of a department up or withdraws from them, all or none.
   * @throws BudgetNotOpen when one of them is of a period that is over, or was never opened
   */
  async adjustBudgets(
    actorId: string,
    intention: Intention,
    departmentId: string,
    { adjustments, reason }: AdjustmentsRequest,
  ): Promise<Adjusted | MoneyRefusal> {
    const values = [departmentId, JSON.stringify(adjustments), reason];
    return this.acts.act(actorId, intention, statements.adjustBudgets, values);
  }

  /** @param effective `now` also moves the open budgets and the envelope; a first plan takes effect now */
  async changePlan(
    actorId: string,
    intention: Intention,
    departmentId: string,
    plan: BudgetPlan,
    { effective, reason }: { effective: 'now' | 'next_period'; reason: string },
  ): Promise<PlanChanged | MoneyRefusal> {
    const values = [departmentId, JSON.stringify(plan), effective, reason];
    return this.acts.act(actorId, intention, statements.changePlan, values);
  }

  /** @param override null ends the exception @throws Refused no_published_policy where there is no plan either */
  async changeOverride(
    actorId: string,
    intention: Intention,
    departmentId: string,
    employeeId: string,
    override: BudgetOverride | null,
  ): Promise<OverrideChanged | MoneyRefusal> {
    const values = [departmentId, employeeId, override && JSON.stringify(override)];
    return this.acts.act(actorId, intention, statements.changeOverride, values);
  }

  /**
   * Ends somebody's service: their requests end, what is left of their budget goes back to the envelope.
   * @param departmentId where they serve; null = nowhere
   * @param leave whether they leave the company, or only this desk
   * @param query of the transaction that it is a part of
   */
  async endService(
    actorId: string,
    intention: Intention,
    employeeId: string,
    { departmentId, leave, reason }: { departmentId: string | null; leave: boolean; reason: string },
    query: Query,
  ): Promise<ServiceEnded> {
    return this.acts.act(actorId, intention, statements.endService, [employeeId, departmentId, leave, reason], query);
  }

  /** What this intention was answered the first time; null when it is new. */
  async answered<Answer extends { outcome: string; replay?: boolean }>(
    actorId: string,
    intention: Intention,
    query: Query,
  ): Promise<Answer | null> {
    const { key, requestHash } = intention;
    const [row] = await query<{ answer: Told<Answer> }>(statements.answered, [actorId, key, requestHash]);
    return row ? told(row.answer, intention) : null;
  }

  /** Ends every request whose time is over. @returns how many */
  async expireRequests(): Promise<number> {
    return this.acts.only(statements.expireRequests, []);
  }

  /** What fails among others is done alone, where it fails again and says why; so is all of it after a deadlock. */
  private async grantTogether(grants: SharedGrant[]): Promise<(Told<GrantAnswer> | null)[]> {
    try {
      const values = [JSON.stringify(grants)];
      const rows = await this.database.query<{ answer: Told<GrantAnswer> | null }>(statements.grantGestures, values);
      return rows.map(({ answer }) => answer);
    } catch (error) {
      if (isDeadlock(error)) return [];
      throw error;
    }
  }
}
