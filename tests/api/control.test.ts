import type { Page } from '@amends/shared/contract/common.js';
import type { EnvelopesAnswer, LimitLine } from '@amends/shared/contract/control.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { changeOverride } from '../support/money.js';
import { aGesture, BIG, everyPage, reverse, settle } from '../support/over-http.js';

const app = useApp();
let finance: Client;
beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
});

const limitsOf = async (desk: Desk): Promise<LimitLine> => {
  const path = `/api/finance/limits?departmentId=${desk.department.id}&employeeId=${desk.giver.id}`;
  return (await finance.get<Page<LimitLine>>(path)).body.items[0]!;
};

describe('limits against actuals', () => {
  it('say what somebody may, what they did, and what others had to agree to', async () => {
    const desk = await aDesk(app.db, { allottedMinor: 100_000 });
    const head = await app.as(desk.head);
    await aGesture(app, desk, { amountMinor: 2_500 });
    const undone = await aGesture(app, desk, { amountMinor: 1_500 });
    await reverse(head, undone.gesture.id);
    const asked = await aGesture(app, desk, BIG);
    await settle(head, asked.gesture.id, 'approve');
    await aGesture(app, desk, { ...BIG, amountMinor: 8_000 });
    expect(await limitsOf(desk)).toMatchObject({
      employee: { id: desk.giver.id, name: 'Aigul' },
      currency: 'EUR',
      authorityLimitMinor: 6_000,
      allottedMinor: 100_000,
      spentMinor: 9_500,
      heldMinor: 8_000,
      gestures: 3,
      largestMinor: 7_000,
      largestGestureId: asked.gesture.id,
      approvals: 1,
      aboveLimit: 0,
      frozen: false,
    });
  });

  it('show what was given above a limit that was lowered since', async () => {
    const desk = await aDesk(app.db, { allottedMinor: 100_000 });
    await aGesture(app, desk, { amountMinor: 5_000 });
    await changeOverride(app.db.runtime, desk, { authorityLimitMinor: 2_000, until: '2099-01-01' });
    expect(await limitsOf(desk)).toMatchObject({ authorityLimitMinor: 2_000, aboveLimit: 1 });
  });

  it('come page by page, each person once', async () => {
    const desk = await aDesk(app.db);
    const all = [desk, await aColleague(app.db, desk), await aColleague(app.db, desk)];
    for (const one of all) await aGesture(app, one);
    const path = `/api/finance/limits?departmentId=${desk.department.id}`;
    const lines = await everyPage<LimitLine>(finance, path, 1);
    expect(lines.map(({ employee }) => employee.id).toSorted()).toEqual(all.map(({ giver }) => giver.id).toSorted());
    expect((await finance.get<Page<LimitLine>>(`${path}&from=2020-01-01&to=2020-12-31`)).body.items).toEqual([]);
  });
});

describe('an envelope', () => {
  it('is shown with what was handed on, what was given, and where that leads', async () => {
    const desk = await aDesk(app.db, { period: 'year', allottedMinor: 20_000, envelopeMinor: 100_000 });
    const colleague = await aColleague(app.db, desk);
    await aGesture(app, desk, { amountMinor: 2_000 });
    await aGesture(app, colleague, { amountMinor: 1_000 });
    const { body } = await finance.get<EnvelopesAnswer>(`/api/finance/envelopes?departmentId=${desk.department.id}`);
    const [line] = body.items;
    expect(body.items).toHaveLength(1);
    expect(line).toMatchObject({ envelopeMinor: 100_000, allottedMinor: 40_000, spentMinor: 3_000, heldMinor: 0 });
    expect(line!.elapsed).toBeGreaterThan(0);
    expect(line!.elapsed).toBeLessThanOrEqual(1);
  });
});
