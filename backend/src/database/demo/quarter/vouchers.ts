import type { ClientBase } from 'pg';

/** What customers do with their codes. */
export interface Vouchers {
  open(gestureId: string): Promise<void>;
  /** Nothing happens to a code that is cancelled or out of date. @param at milliseconds since 1970 */
  redeem(at: number, gestureId: string): Promise<void>;
  expireUntil(now: number): Promise<void>;
}

export const newVouchers = (client: ClientBase): Vouchers => ({
  async open(gestureId) {
    await client.query(`UPDATE voucher SET state = 'opened' WHERE gesture_id = $1 AND state = 'issued'`, [gestureId]);
  },
  async redeem(at, gestureId) {
    await client.query(
      `UPDATE voucher SET state = 'redeemed', redeemed_at = $2
        WHERE gesture_id = $1 AND state IN ('issued', 'opened') AND valid_until > $2`,
      [gestureId, new Date(at)],
    );
  },
  async expireUntil(now) {
    await client.query(
      `UPDATE voucher SET state = 'expired' WHERE state IN ('issued', 'opened') AND valid_until <= $1`,
      [new Date(now)],
    );
  },
});
