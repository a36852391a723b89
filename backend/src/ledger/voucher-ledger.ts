import { Injectable } from '@nestjs/common';
import type { Intention } from '../http/idempotency.js';
import { LedgerActs } from './ledger-acts.js';
import type { RecordedPrinting, RedemptionFacts } from './ledger-answers.js';
import { statements } from './ledger.statements.js';

/** What becomes of the codes that gestures carry: the ledger's acts, as `Ledger` says of its own. */
@Injectable()
export class VoucherLedger {
  constructor(private readonly acts: LedgerActs) {}

  /**
   * @param departmentId where the code is used
   * @param amountMinor null = all that is left
   * @throws Refused not_signed_in, not_allowed for whoever works there no longer
   */
  async redeem(
    actorId: string,
    intention: Intention,
    { departmentId, gestureId, amountMinor }: { departmentId: string; gestureId: string; amountMinor: number | null },
  ): Promise<RedemptionFacts> {
    return this.acts.act(actorId, intention, statements.redeemVoucher, [departmentId, gestureId, amountMinor]);
  }

  /** The customer has looked at the gesture's code. @returns whether it was for the first time, while it is good */
  async open(gestureId: string): Promise<boolean> {
    return this.acts.only(statements.openVoucher, [gestureId]);
  }

  /** The actor sends the gesture's code to a printer. */
  async print(actorId: string, intention: Intention, gestureId: string): Promise<RecordedPrinting> {
    return this.acts.act(actorId, intention, statements.recordPrinting, [gestureId]);
  }

  /** Ends every code whose last day is over. @returns how many */
  async expire(): Promise<number> {
    return this.acts.only(statements.expireVouchers, []);
  }
}
