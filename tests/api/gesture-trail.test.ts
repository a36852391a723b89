import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { GestureTrail, Printing } from '@amends/shared/contract/gesture-trail.js';
import { useApp } from '../support/app.js';
import { aDesk } from '../support/builders.js';
import { anOfficer } from '../support/company.js';
import { aGesture, oneKey } from '../support/over-http.js';

const app = useApp();

it('tells what was done with a gesture and its code, step by step, and by whom', async () => {
  const gate = await aDesk(app.db, { allottedMinor: 100_000 });
  const hotel = await aDesk(app.db, { allottedMinor: 100_000 });
  const { gesture } = await aGesture(app, gate, { amountMinor: 500 });
  const path = `/api/gestures/${gesture.id}`;
  const giver = await app.as(gate.giver);
  const untouched = { offeredAt: null, printings: [], codeOpenedAt: null, redemptions: [], outcomes: [] };
  expect((await giver.get<GestureTrail>(`${path}/trail`)).body).toEqual(untouched);

  expect(await giver.post(`${path}/printings`, {})).toMatchObject({ status: 201 });
  await giver.post(`${path}/outcomes`, { mood: 'calm' });
  await (await app.as(hotel.giver)).post(`/api/vouchers/${gesture.voucher!.code}/redemptions`, {});
  const finance = await app.as(await anOfficer(app.db, 'finance'));
  const trail = (await finance.get<GestureTrail>(`${path}/trail`)).body;
  const by = { id: gate.giver.id, name: expect.any(String) };
  const at = expect.any(String);
  expect(trail).toEqual({
    offeredAt: null,
    printings: [{ at, by }],
    codeOpenedAt: null, // the customer never looked: it was taken all the same
    redemptions: [
      {
        id: expect.any(String),
        at,
        by: { id: hotel.giver.id, name: expect.any(String) },
        department: { id: hotel.department.id, name: expect.any(String) },
        amountMinor: 500,
      },
    ],
    outcomes: [{ at, by, mood: 'calm' }],
  });
});

it('writes a printing into the audit trail, once under one key', async () => {
  const gate = await aDesk(app.db, { allottedMinor: 100_000 });
  const { gesture } = await aGesture(app, gate, { amountMinor: 500 });
  const giver = await app.as(gate.giver);
  const key = oneKey();
  const first = await giver.post<Printing>(`/api/gestures/${gesture.id}/printings`, {}, key);
  const again = await giver.post<Printing>(`/api/gestures/${gesture.id}/printings`, {}, key);
  expect(again.body).toEqual(first.body);
  const head = await app.as(gate.head);
  const { items } = (await head.get<Page<AuditEvent>>('/api/audit-events?subject=printing')).body;
  expect(items).toMatchObject([
    { actor: { id: gate.giver.id }, departmentId: gate.department.id, subjectId: gesture.id, address: '127.0.0.1' },
  ]);
});
