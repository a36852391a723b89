import { CHOICE_MINUTES } from '@amends/shared/limits.js';
import type { GrantRefusal } from '@amends/shared/refusals.js';
import { Injectable } from '@nestjs/common';
import type { Intention } from '../http/idempotency.js';
import type { GrantOrder } from './grant-order.js';
import { LedgerActs } from './ledger-acts.js';
import type { OfferAnswer, PickAnswer, WithdrawalAnswer } from './ledger-answers.js';
import { statements } from './ledger.statements.js';

/** What the policy refuses about one of the options, and about which. */
export type OfferRefusal = GrantRefusal & { optionId: string };

/** An offer as the policy has decided it. Amounts in minor units. */
export interface OfferOrder extends Pick<
  GrantOrder,
  'departmentId' | 'policyRevision' | 'policyVersionId' | 'categoryId' | 'severity' | 'customer' | 'note' | 'elapsedMs'
> {
  /** In the order in which they are shown. */
  options: { optionId: string; amountMinor: number; perCustomer: number | null }[];
  refusal: OfferRefusal | null;
  /** That one of them is above the authority limit: who chooses waits for nobody. */
  needsApproval: OfferRefusal | null;
}

/** What customers may choose from while the money waits: the ledger's acts, as `Ledger` says of its own. */
@Injectable()
export class ChoiceLedger {
  constructor(private readonly acts: LedgerActs) {}

  /** @throws PolicyMovedOn, Refused not_signed_in when the actor was deactivated */
  async offer(actorId: string, intention: Intention, order: OfferOrder): Promise<OfferAnswer> {
    return this.acts.act(actorId, intention, statements.offerChoice, [
      order.departmentId,
      order.policyRevision,
      order.policyVersionId,
      JSON.stringify(order.options),
      order.categoryId,
      order.severity,
      order.customer,
      order.note,
      order.elapsedMs,
      CHOICE_MINUTES,
      order.refusal,
      order.needsApproval,
    ]);
  }

  /**
   * Grants what was picked, in the name of whoever offered it.
   * @param actorId whoever offered; the choice itself for the customer on a device of their own
   * @param order as the policy decides it now
   * @throws PolicyMovedOn
   */
  async pick(actorId: string, intention: Intention, choiceId: string, order: GrantOrder): Promise<PickAnswer> {
    return this.acts.act(actorId, intention, statements.chooseOption, [
      choiceId,
      order.optionId,
      {
        policyRevision: order.policyRevision,
        policyVersion: order.policyVersionId,
        amountMinor: order.amountMinor,
        perCustomer: order.perCustomer90Days,
        carriesCode: order.carriesCode,
        validDays: order.validDays,
        refusal: order.refusal,
        needsApproval: order.needsApproval,
      },
    ]);
  }

  async withdraw(actorId: string, intention: Intention, choiceId: string): Promise<WithdrawalAnswer> {
    return this.acts.act(actorId, intention, statements.withdrawChoice, [choiceId]);
  }

  /** Ends every choice whose time is over. @returns how many */
  async expire(): Promise<number> {
    return this.acts.only(statements.expireChoices, []);
  }
}
