import { randomInt, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import {
  type Answer,
  expireRequests,
  grantArguments,
  grantTogether,
  openBudget,
  OWN_MINUTES,
  reverse,
  settle,
} from '../support/acts.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { atOnce } from '../support/crowd.js';
import { call, useDatabase } from '../support/database.js';
import { watching } from '../support/onlooker.js';
import { reconcile } from '../support/reconcile.js';

const CLIENTS = 24;
const ACTS_EACH = 40;
const START = '2026-11-22T12:00:00Z';
const AN_HOUR = 60 * 60;

const db = useDatabase();

const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
  items.length > 0 ? items[randomInt(items.length)] : undefined;

/** What was given or asked for, so that somebody else can undo, answer or repeat it. */
interface Memory {
  gestures: string[];
  requests: string[];
  keys: string[];
}

async function somethingRandom(client: PoolClient, desks: readonly Desk[], memory: Memory): Promise<void> {
  const desk = oneOf(desks)!;
  const remember = (answer: Answer | null): void => {
    if (answer?.gestureId) memory[answer.outcome === 'awaiting' ? 'requests' : 'gestures'].push(answer.gestureId);
  };
  const gesture = oneOf([...memory.gestures.slice(-20), ...memory.requests.slice(-20)]);
  const request = oneOf(memory.requests.slice(-20));
  const amountMinor = randomInt(1, 20) * 100;
  const key = (randomInt(4) === 0 && oneOf(memory.keys.slice(-5))) || randomUUID();
  memory.keys.push(key);
  const customer = `LH-${randomInt(6)}`;
  switch (randomInt(9)) {
    case 0: {
      const mine = desks.toSorted(() => randomInt(3) - 1).slice(0, 3);
      const grants = await Promise.all(mine.map((each) => grantArguments(client, each, { amountMinor, body: '' })));
      for (const { answer } of await grantTogether(client, grants)) remember(answer);
      return;
    }
    case 1:
    case 2: {
      const wish = {
        key,
        amountMinor: amountMinor * randomInt(1, 5),
        needsApproval: { code: 'over_authority_limit' },
        requestApproval: true,
        holdMinutes: randomInt(60, 600),
        body: '',
      };
      remember(await call<Answer>(client, 'grant_gesture', await grantArguments(client, desk, wish)));
      return;
    }
    case 3:
      if (request) await settle(client, desk.head, request, 'approve');
      return;
    case 4:
      if (request) await settle(client, desk.head, request, 'refuse');
      return;
    case 5:
      if (gesture) await reverse(client, desk.giver, gesture, { withinMinutes: OWN_MINUTES });
      return;
    case 6:
      if (gesture) await reverse(client, desk.head, gesture);
      return;
    case 7:
      await (randomInt(3) ? openBudget(client, desk) : expireRequests(client));
      return;
    default: {
      const wish = { key, amountMinor, customer, perCustomer: 2, body: '' };
      remember(await call<Answer>(client, 'grant_gesture', await grantArguments(client, desk, wish)));
    }
  }
}

it('after a storm of everything at once, across days, every cent is where it belongs', async () => {
  const settings = { period: 'day', allottedMinor: 5_000, carryOverCapMinor: 1_500, envelopeMinor: 40_000 } as const;
  const desk = await aDesk(db, { ...settings, envelopeRule: 'stop', timeZone: 'Asia/Almaty' });
  const desks = [desk, ...(await Promise.all(Array.from({ length: 5 }, () => aColleague(db, desk))))];
  const memory: Memory = { gestures: [], requests: [], keys: [randomUUID()] };
  await travelTo(db, START);
  let acts = 0;

  const storm = atOnce(db, CLIENTS, async (client) => {
    for (let i = 0; i < ACTS_EACH; i += 1) {
      await somethingRandom(client, desks, memory);
      acts += 1;
      if (acts % 40 === 0) await travelTo(db, later(START, (acts / 40) * AN_HOUR));
    }
  });
  const { looks } = await watching(db, () => storm);

  expect(looks).toBeGreaterThan(0);
  await reconcile(db);
  const { rows } = await db.owner.query<{ kind: string }>('SELECT DISTINCT kind FROM ledger_entry');
  const seen = rows.map((row) => row.kind);
  expect(seen).toEqual(expect.arrayContaining(['grant', 'hold', 'post', 'release', 'reversal', 'carry_in']));
});
