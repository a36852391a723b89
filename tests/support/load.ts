import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Desk } from './builders.js';
import { wish } from './over-http.js';

const PAUSE_MS = 150;
/** A test that failed on its way says nothing more. */
const AT_LONGEST_MS = 25_000;
const AT_ONCE = 16;

/** One intention of somebody at a counter, and what they were told. */
export interface Intended {
  key: string;
  desk: Desk;
  token: string;
  /** The answer that promised it; null as long as nobody did. */
  acknowledged: string | null;
}

/** Everything that came back and was neither a gesture nor silence, by status and code. */
export type Troubles = Record<string, number>;

/** Sends an intention once. */
export async function sendIt(address: string, intended: Intended, troubles: Troubles): Promise<void> {
  const { key, desk, token } = intended;
  try {
    const answer = await fetch(`${address}/api/gestures`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(wish(desk, { amountMinor: 100 })),
    });
    const text = await answer.text();
    if (answer.status === 201) intended.acknowledged = text;
    else {
      const name = `${answer.status} ${(JSON.parse(text) as { code: string }).code}`;
      troubles[name] = (troubles[name] ?? 0) + 1;
    }
  } catch {
    // no answer: whether it was carried out is not known
  }
}

/**
 * People at their counters give one gesture after the other until somebody says that it is enough.
 * Nobody repeats anything: what got no answer is left as it is.
 */
export function underLoad(
  address: string,
  people: readonly { desk: Desk; token: string }[],
  each: number,
): { intended: Intended[]; troubles: Troubles; enough(): Promise<void> } {
  const intended: Intended[] = [];
  const troubles: Troubles = {};
  const over = new AbortController();
  const end = Date.now() + AT_LONGEST_MS;
  const giving = people.flatMap((person) =>
    Array.from({ length: each }, async () => {
      while (!over.signal.aborted && Date.now() < end) {
        const next: Intended = { ...person, key: randomUUID(), acknowledged: null };
        intended.push(next);
        await sendIt(address, next, troubles);
        // while nothing answers, nobody hammers
        if (next.acknowledged === null) await sleep(PAUSE_MS);
      }
    }),
  );
  return {
    intended,
    troubles,
    enough: async () => {
      over.abort();
      await Promise.all(giving);
    },
  };
}

/** Sends what got no answer again with the same key, until everything has one. */
export async function insist(address: string, intended: readonly Intended[]): Promise<void> {
  const open = intended.filter(({ acknowledged }) => acknowledged === null);
  for (const giveUpAt = Date.now() + 10_000; open.length > 0 && Date.now() < giveUpAt;) {
    for (let i = 0; i < open.length; i += AT_ONCE) {
      await Promise.all(open.slice(i, i + AT_ONCE).map((one) => sendIt(address, one, {})));
    }
    open.splice(0, open.length, ...open.filter(({ acknowledged }) => acknowledged === null));
  }
  if (open.length > 0) throw new Error(`${open.length} requests never got an answer.`);
}

export const promisedBy = ({ acknowledged }: Intended): GestureAnswer => JSON.parse(acknowledged!) as GestureAnswer;
