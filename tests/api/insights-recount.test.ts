import { OUTCOMES, type OptionInsights } from '@amends/shared/contract/insight.js';
import { MOODS } from '@amends/shared/contract/gesture.js';
import { compare, readTable, recount } from '../bench/recount.mjs';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { type Case, lived } from '../support/cases.js';
import type { Client } from '../support/client.js';

const app = useApp();
let desk: Desk;
let head: Client;

/** The same numbers between 0 and 1 every time. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Two months of a department that has its favourites. */
function aPast({ policy }: Desk, count: number): Case[] {
  const chance = chanceFrom(7);
  const maybe = <T>(share: number, value: () => T): T | undefined => (chance() < share ? value() : undefined);
  return Array.from({ length: count }, (): Case => {
    const option = Math.floor(chance() ** 2 * 4);
    const works = chance() < 0.5 + option * 0.12;
    const amountMinor = 1_000 + 500 * option + Math.floor(chance() * 3) * 250;
    return {
      option: policy.optionIds[option]!,
      amountMinor,
      severity: 1 + Math.floor(chance() * 3),
      ago: 1 + Math.floor(chance() * 60),
      ...(chance() < 0.7 ? { customer: `guest ${Math.floor(chance() * count)}` } : {}),
      mood: maybe(0.8, () => (works ? 'calm' : MOODS[1 + Math.floor(chance() * 3)]!)),
      rating: maybe(0.5, () => (works ? 4 + Math.floor(chance() * 2) : 1 + Math.floor(chance() * 5))),
      returned: maybe(0.3, () => works),
    };
  });
}

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 100_000_000, authorityLimitMinor: 1_000_000 });
  head = await app.as(desk.head);
  const ids = await lived(app.db, desk, aPast(desk, 360));
  const part = (n: number): string[] => ids.filter((_, i) => i % 5 === n);
  await app.db.owner.query(
    `UPDATE voucher SET state = 'redeemed', redeemed_minor = face_minor, redeemed_at = now() WHERE gesture_id = ANY ($1)`,
    [part(0)],
  );
  await app.db.owner.query(`UPDATE voucher SET state = 'expired' WHERE gesture_id = ANY ($1)`, [part(1)]);
  await app.db.owner.query(`UPDATE voucher SET valid_until = now() - interval '1 hour' WHERE gesture_id = ANY ($1)`, [
    part(2),
  ]);
});

const FILTERS = ['', '&severity=2', '&choice=imposed&lost=service'];

it.each(OUTCOMES.flatMap((outcome) => FILTERS.map((filter) => [outcome, filter] as const)))(
  'counts %s%s as anybody does who has the exported gestures',
  async (outcome, filter) => {
    const query = `outcome=${outcome}${filter}`;
    const { body } = await head.get<OptionInsights>(`/api/insights/options?${query}`);
    const { text } = await head.get(`/api/insights/gestures/export?${query}`);
    const counted = recount(readTable(text), outcome, `${body.claimsFrom}T00:00:00.000Z`);
    expect(compare(body, counted)).toEqual([]);
    expect(body.base.given).toBeGreaterThan(90);
  },
);

it('shows the kinds of verdicts that there are', async () => {
  const { body } = await head.get<OptionInsights>('/api/insights/options?outcome=calm');
  expect(new Set(body.items.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
});
