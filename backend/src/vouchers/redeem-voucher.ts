import type { RedeemVoucherRequest, RedemptionAnswer } from '@amends/shared/contract/voucher.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import type { Redeemed } from '../ledger/ledger-answers.js';
import { VoucherLedger } from '../ledger/voucher-ledger.js';
import { FindVoucher } from './find-voucher.js';
import type { VoucherRow } from './voucher-row.js';
import { redemptionView } from './voucher-view.js';
import { voucherOfGesture } from './voucher.queries.js';

@Injectable()
export class RedeemVoucher {
  constructor(
    private readonly database: Database,
    private readonly vouchers: FindVoucher,
    private readonly ledger: VoucherLedger,
  ) {}

  /**
   * Takes a code, as a whole or in part, in the department where the actor works.
   * @param text as it was typed or scanned
   * @throws Refused not_found, too_many_attempts, voucher_not_redeemable with the state, voucher_amount_exceeded,
   * invalid_request for a part of what is used as a whole
   */
  async redeem(
    actor: Actor,
    intention: Intention,
    text: string,
    { amountMinor: wanted }: RedeemVoucherRequest,
  ): Promise<RedemptionAnswer> {
    const amountMinor = wanted ?? null;
    const departmentId = workplaceOf(actor);
    if (departmentId === null) throw new Refused('not_allowed');
    const voucher = await this.vouchers.row(actor, text);
    mustBeWhole(voucher, amountMinor);
    const { gestureId } = voucher;
    const answer = await this.ledger.redeem(actor.id, intention, { departmentId, gestureId, amountMinor });
    if (answer.outcome !== 'redeemed') {
      const { outcome, replay: _replay, ...facts } = answer;
      throw new Refused(outcome, facts);
    }
    return this.answer(actor, gestureId, answer);
  }

  // As the code was at that moment, so that a replay says the same.
  private async answer(actor: Actor, gestureId: string, answer: Redeemed): Promise<RedemptionAnswer> {
    const row = await voucherOfGesture(this.database, gestureId, answer.redeemedAt);
    const redemption = row?.redemptions.find(({ id }) => id === answer.redemptionId);
    if (!row || !redemption) throw new Error(`redemption ${answer.redemptionId} is missing`);
    const { state, redeemedMinor } = answer;
    return {
      redemption: redemptionView(redemption, actor.locale),
      voucher: await this.vouchers.view(actor, { ...row, state, redeemedMinor }),
    };
  }
}

/** Where a code is used: at one's own desk, or in the department that one heads. */
const workplaceOf = ({ staffDepartmentId, roles }: Actor): string | null => {
  const departments = departmentsWith(roles, 'voucher:redeem');
  return staffDepartmentId ?? (departments === 'all' ? null : (departments[0] ?? null));
};

function mustBeWhole({ divisible, faceMinor }: VoucherRow, amountMinor: number | null): void {
  if (divisible || amountMinor === null || amountMinor >= faceMinor) return;
  throw new Refused('invalid_request', { fields: [{ field: 'amountMinor', problem: 'too_small' }] });
}
