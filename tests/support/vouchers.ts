import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Employee } from './builders.js';
import { call } from './database.js';

interface RedemptionFacts {
  outcome: string;
  replay?: boolean;
  state?: string;
  amountMinor?: number;
  remainingMinor?: number;
  redeemedMinor?: number;
}

/** Somebody takes a code, in their own department; without an amount all that is left of it. */
export const redeem = (
  client: Pick<Pool, 'query'>,
  actor: Employee,
  gestureId: string,
  { amountMinor, key = randomUUID() }: { amountMinor?: number; key?: string } = {},
): Promise<RedemptionFacts> =>
  call(client, 'redeem_voucher', {
    p_actor: actor.id,
    p_key: key,
    p_request_hash: createHash('sha256').update(`${gestureId} ${amountMinor}`).digest(),
    p_department: actor.departmentId,
    p_gesture: gestureId,
    p_amount: amountMinor ?? null,
  });
