import type { Page } from '@amends/shared/contract/common.js';
import type { LiabilityTerm, VoucherLiabilityAnswer, VoucherLiabilityItem } from '@amends/shared/contract/control.js';
import { LIABILITY_TERMS } from '@amends/shared/contract/control.js';
import { grant, reverse } from '../support/acts.js';
import { useApp } from '../support/app.js';
import { aDepartment, aDesk, type Desk } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { travelTo } from '../support/clock.js';
import { liabilityOf } from '../support/closing.js';
import { anOfficer } from '../support/company.js';
import { everyPage } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { redeem } from '../support/vouchers.js';

const app = useApp();
let finance: Client;
beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
});
afterEach(() => reconcile(app.db));

/** A desk whose codes are money, good to the end of the tenth day. */
const aTill = (): Promise<Desk> =>
  aDesk(app.db, {
    timeZone: 'Asia/Almaty',
    allottedMinor: 1_000_000,
    shapes: Array.from({ length: 5 }, () => ({ kind: 'money_later', valid_days: 40 })),
  });

const MONTHS = ['2026-07', '2026-08', '2026-09', '2026-10'];

/** Every amount behind a term, added up. */
async function behind(desk: Desk, month: string, term: LiabilityTerm): Promise<number> {
  const path = `/api/finance/voucher-liability/items?month=${month}&departmentId=${desk.department.id}&term=${term}`;
  const items = await everyPage<VoucherLiabilityItem>(finance, path, 2);
  return items.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

describe('what is owed on codes', () => {
  it('rolls forward to zero difference through everything that may become of a code', async () => {
    const desk = await aTill();
    const give = (amountMinor: number, validDays = 40): ReturnType<typeof grant> =>
      grant(app.db, desk, { amountMinor, validDays });

    await travelTo(app.db, '2026-07-20T10:00:00Z');
    const [used, parts, undone, lapsed, undoneLate] = [
      await give(1_000),
      await give(5_000),
      await give(2_000),
      await give(3_000, 11),
      await give(4_000, 5),
    ];
    await redeem(app.db.runtime, desk.giver, parts.gestureId, { amountMinor: 1_500 });
    await travelTo(app.db, '2026-08-05T10:00:00Z');
    await redeem(app.db.runtime, desk.giver, used.gestureId);
    await redeem(app.db.runtime, desk.giver, parts.gestureId, { amountMinor: 500 });
    await reverse(app.db.runtime, desk.head, undone.gestureId);
    // its last day was in July, so that this takes nothing back that was still owed
    await reverse(app.db.runtime, desk.head, undoneLate.gestureId);
    expect([lapsed.outcome, undoneLate.outcome]).toEqual(['granted', 'granted']);

    const lines = await Promise.all(MONTHS.map((month) => liabilityOf(finance, desk, month)));
    expect(lines.map(({ differenceMinor }) => differenceMinor)).toEqual([0, 0, 0, 0]);
    expect(lines[0]).toMatchObject({
      openingMinor: 0,
      issuedMinor: 15_000,
      redeemedMinor: 1_500,
      // both end with July in Almaty, whether anybody has looked or not
      expiredMinor: 7_000,
      reversedMinor: 0,
      closingMinor: 6_500,
    });
    expect(lines[1]).toMatchObject({
      openingMinor: 6_500,
      issuedMinor: 0,
      redeemedMinor: 1_500,
      expiredMinor: 3_000,
      reversedMinor: 2_000,
      closingMinor: 0,
    });
    expect(lines[2]).toMatchObject({ openingMinor: 0, closingMinor: 0, counts: { opening: 0, closing: 0 } });
    for (const [i, line] of lines.entries()) {
      if (i > 0) expect(line.openingMinor).toBe(lines[i - 1]!.closingMinor);
      for (const term of LIABILITY_TERMS) {
        expect([term, await behind(desk, MONTHS[i]!, term)]).toEqual([term, line[`${term}Minor`]]);
      }
    }
  });

  it('is what can still be used at this moment', async () => {
    const desk = await aTill();
    await travelTo(app.db, '2026-09-10T10:00:00Z');
    for (const amountMinor of [1_000, 2_500]) await grant(app.db, desk, { amountMinor, validDays: 90 });
    const { closingMinor } = await liabilityOf(finance, desk, '2026-09');
    const { rows } = await app.db.owner.query<{ open: number }>(
      `SELECT sum(face_minor - redeemed_minor)::bigint AS open FROM voucher
       WHERE department_id = $1 AND state IN ('issued', 'opened')`,
      [desk.department.id],
    );
    expect(closingMinor).toBe(rows[0]!.open);
  });

  it('is told of some departments after the others, each once', async () => {
    for (let i = 0; i < 21; i += 1) await aDepartment(app.db);
    const told: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: Answer<VoucherLiabilityAnswer> = await finance.get(
        `/api/finance/voucher-liability?month=2026-09${cursor && `&cursor=${cursor}`}`,
      );
      expect(body.items.length).toBeLessThanOrEqual(20);
      told.push(...body.items.map(({ departmentId }) => departmentId));
      cursor = body.nextCursor;
    }
    const { rows } = await app.db.owner.query<{ id: string }>('SELECT id FROM department ORDER BY slug');
    expect(told).toEqual(rows.map(({ id }) => id));
  });

  it('pages through the codes and knows no other marks', async () => {
    const desk = await aTill();
    const path = `/api/finance/voucher-liability/items?month=2026-09&departmentId=${desk.department.id}&term=issued`;
    expect((await finance.get<Page<VoucherLiabilityItem>>(path)).body.items).toEqual([]);
    expect(await finance.get(`${path}&cursor=nonsense`)).toMatchObject({ status: 400 });
  });
});
