import { randomUUID } from 'node:crypto';
import { afterQuiet } from '@amends/shared/quiet-hours.js';
import { ask, grant, reverse, settle, type Wish } from '../support/acts.js';
import { aDesk, type Desk } from '../support/builders.js';
import { later, travelTo } from '../support/clock.js';
import { atOnce } from '../support/crowd.js';
import { call, useDatabase } from '../support/database.js';
import { claim, finish, makeDue, queuedFor, quietFrom, statesOf } from '../support/outbox.js';

const NOON = '2026-03-10T12:00:00Z';
const GUEST = { reference: '14C', name: 'Vera Petrova', contact: 'vera@guest.example' };

const db = useDatabase();
let desk: Desk;

beforeEach(async () => {
  await db.owner.query(
    `UPDATE message SET state = 'dropped', because = 'no_email' WHERE state IN ('queued', 'sending')`,
  );
  await travelTo(db, NOON);
  desk = await aDesk(db, { allottedMinor: 1_000_000 });
  await quietFrom(db, desk, '00:00', '00:00');
});

const given = async (wish: Wish = {}): Promise<string> =>
  (await grant(db, desk, { customer: GUEST, ...wish })).gestureId;
const planned = async (gestureId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await queuedFor(db, gestureId)).map(({ kind, nextAttemptAt }) => [kind, nextAttemptAt.toISOString()]),
  );

describe('what is queued', () => {
  it('is the gesture after ten seconds, the question a day later, the reminder three days before the code ends', async () => {
    expect(await planned(await given({ validDays: 30 }))).toEqual({
      gesture: '2026-03-10T12:00:10.000Z',
      survey: '2026-03-11T12:00:00.000Z',
      reminder: '2026-04-07T00:00:00.000Z',
    });
  });

  it.each([
    ['no code', null],
    ['a code that ends too soon', 5],
  ])('is no reminder of %s', async (_, validDays) => {
    if (validDays === null) desk.policy.carriesCode = false;
    expect(Object.keys(await planned(await given({ validDays })))).toEqual(['gesture', 'survey']);
  });

  it.each([
    ['no customer', undefined],
    ['no contact', { reference: '14C' }],
    ['a phone number', { ...GUEST, contact: '+7 701 555 0101' }],
    ['two addresses', { ...GUEST, contact: 'a@guest.example, b@guest.example' }],
    ['a name with the address', { ...GUEST, contact: 'Vera <vera@guest.example>' }],
    ['a line end', { ...GUEST, contact: 'vera@guest.example\nBcc: all@guest.example' }],
    ['an address without a domain', { ...GUEST, contact: 'vera@localhost' }],
  ])('is nothing for %s', async (_, customer) => {
    expect(await planned(await given({ customer }))).toEqual({});
  });

  it('waits for the head’s yes, and is nothing after a no', async () => {
    const [yes, no] = [await ask(db, desk, { customer: GUEST }), await ask(db, desk, { customer: GUEST })];
    expect(await planned(yes.gestureId)).toEqual({});
    await travelTo(db, later(NOON, 60));
    await settle(db.runtime, desk.head, yes.gestureId, 'approve');
    await settle(db.runtime, desk.head, no.gestureId, 'refuse');
    expect((await planned(yes.gestureId))['gesture']).toBe('2026-03-10T12:01:10.000Z');
    expect(await planned(no.gestureId)).toEqual({});
  });

  it('is not written when the grant is not', async () => {
    const { outcome } = await grant(db, desk, { customer: GUEST, amountMinor: 2_000_000 });
    expect(outcome).toBe('refused');
    const { rowCount } = await db.owner.query('SELECT FROM message WHERE department_id = $1', [desk.department.id]);
    expect(rowCount).toBe(0);
  });
});

describe('a gesture that is taken back', () => {
  it('within the ten seconds is told to nobody', async () => {
    const id = await given();
    await travelTo(db, later(NOON, 9));
    expect(await claim(db.runtime)).toBeNull();
    await reverse(db.runtime, desk.giver, id);
    await travelTo(db, later(NOON, 3_600));
    expect(await claim(db.runtime)).toBeNull();
    expect(await statesOf(db, id)).toEqual({ gesture: 'dropped', survey: 'dropped', reminder: 'dropped' });
  });

  it('while it is being claimed is either told before or never', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await given();
      await makeDue(db, id);
      const [claimed] = await atOnce(db, 2, async (client, i) =>
        i === 0 ? claim(client) : void (await reverse(client, desk.head, id)),
      );
      if (claimed) expect(await statesOf(db, id)).toMatchObject({ gesture: 'sending', survey: 'dropped' });
      else expect(await statesOf(db, id)).toMatchObject({ survey: 'dropped' });
      // what was skipped because it was being taken back is found and dropped
      expect(await claim(db.runtime)).toBeNull();
      if (!claimed) expect(await statesOf(db, id)).toMatchObject({ gesture: 'dropped' });
    }
  });

  it('after its sender has died is not sent again', async () => {
    const id = await given();
    await travelTo(db, later(NOON, 10));
    expect(await claim(db.runtime)).not.toBeNull();
    await reverse(db.runtime, desk.head, id);
    await travelTo(db, later(NOON, 200));
    expect(await claim(db.runtime)).toBeNull();
    expect(await statesOf(db, id)).toMatchObject({ gesture: 'dropped' });
  });
});

describe('a message', () => {
  it('goes to one of many senders', async () => {
    const ids = [await given(), await given(), await given()];
    for (const id of ids) await makeDue(db, id);
    const claimed = (await atOnce(db, 12, (client) => claim(client))).filter((one) => one !== null);
    expect(claimed.map(({ gestureId }) => gestureId).toSorted()).toEqual(ids.toSorted());
  });

  it('of a sender who died is taken over after its lease, under the same Message-ID', async () => {
    await given();
    await travelTo(db, later(NOON, 10));
    const first = await claim(db.runtime);
    await travelTo(db, later(NOON, 10 + 119));
    expect(await claim(db.runtime)).toBeNull();
    await travelTo(db, later(NOON, 10 + 120));
    const second = await claim(db.runtime);
    expect(second).toEqual({ ...first, attempt: 2 });
    expect(first!.messageId).toBe(`${first!.id}@amends.test`);

    // the first one was only slow: what it says of failure is over, what it says of success is true
    await finish(db.runtime, first!, 'again', 'timeout');
    expect(await statesOf(db, first!.gestureId)).toMatchObject({ gesture: 'sending' });
    await finish(db.runtime, first!, 'sent');
    await finish(db.runtime, second!, 'again', 'timeout');
    expect(await statesOf(db, first!.gestureId)).toMatchObject({ gesture: 'sent' });
  });

  it('is tried eight times, ever later, and then given up', async () => {
    const id = await given();
    let at = later(NOON, 10);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await travelTo(db, at);
      const message = await claim(db.runtime);
      expect(message).toMatchObject({ gestureId: id, attempt });
      await finish(db.runtime, message!, 'again', '451 later');
      const { nextAttemptAt } = (await queuedFor(db, id)).find(({ kind }) => kind === 'gesture')!;
      waits.push((nextAttemptAt.getTime() - Date.parse(at)) / 60_000);
      at = nextAttemptAt.toISOString();
      // a question of the same gesture is due by now
      const other = await claim(db.runtime);
      if (other) await finish(db.runtime, other, 'sent');
    }
    expect(waits.slice(0, 7)).toEqual([1, 3, 9, 27, 81, 243, 360]);
    const message = (await queuedFor(db, id)).find(({ kind }) => kind === 'gesture');
    expect(message).toMatchObject({ state: 'failed', because: 'undeliverable', answer: '451 later' });
  });

  it('is written in the customer’s language, else in the department’s first', async () => {
    const russian = await given({ customer: { ...GUEST, reference: '15C', locale: 'ru' } });
    await makeDue(db, russian);
    expect(await claim(db.runtime)).toMatchObject({ locale: 'ru', to: GUEST.contact, title: 'Meal' });
    await db.owner.query(`UPDATE department SET languages = '{ru,en}' WHERE id = $1`, [desk.department.id]);
    await makeDue(db, await given());
    expect(await claim(db.runtime)).toMatchObject({ locale: 'ru', signOff: 'Gate' });
  });

  it('that reminds or asks is dropped when there is nothing to remind of or to ask', async () => {
    const id = await given();
    await db.owner.query(`UPDATE voucher SET state = 'expired' WHERE gesture_id = $1`, [id]);
    await call(db.runtime, 'record_outcome', {
      p_actor: desk.giver.id,
      p_key: randomUUID(),
      p_request_hash: Buffer.from('rating'),
      p_gesture: id,
      p_mood: null,
      p_rating: 5,
      p_returned: null,
      p_note: null,
    });
    await makeDue(db, id, 'survey');
    await makeDue(db, id, 'reminder');
    expect(await claim(db.runtime)).toBeNull();
    const reasons = (await queuedFor(db, id)).map(({ kind, because }) => [kind, because]);
    expect(Object.fromEntries(reasons)).toEqual({
      gesture: null,
      survey: 'already_answered',
      reminder: 'code_not_usable',
    });
  });

  it('to an address that is gone is dropped', async () => {
    const id = await given();
    await db.owner.query('UPDATE customer SET contact = NULL WHERE department_id = $1', [desk.department.id]);
    await makeDue(db, id);
    expect(await claim(db.runtime)).toBeNull();
    expect((await queuedFor(db, id))[0]).toMatchObject({ kind: 'gesture', because: 'no_email' });
  });
});

describe('quiet hours', () => {
  it('hold back the question, never the gesture', async () => {
    await quietFrom(db, desk, '21:00', '08:00');
    await travelTo(db, '2026-03-10T23:30:00Z');
    const id = await given();
    expect(await planned(id)).toMatchObject({
      gesture: '2026-03-10T23:30:10.000Z',
      survey: '2026-03-12T08:00:00.000Z',
    });
    await travelTo(db, '2026-03-11T23:45:00Z');
    // whatever it was queued for: at night nothing but the gesture goes out
    await makeDue(db, id, 'survey');
    const gesture = await claim(db.runtime);
    expect(gesture).toMatchObject({ kind: 'gesture' });
    await finish(db.runtime, gesture!, 'sent');
    expect(await claim(db.runtime)).toBeNull();
    expect(await planned(id)).toMatchObject({ survey: '2026-03-12T08:00:00.000Z' });
    await travelTo(db, '2026-03-12T08:00:00Z');
    expect(await claim(db.runtime)).toMatchObject({ kind: 'survey' });
  });

  const after = async (zone: string, from: string, to: string, at: string): Promise<string> => {
    await db.owner.query('UPDATE department SET time_zone = $2 WHERE id = $1', [desk.department.id, zone]);
    await quietFrom(db, desk, from, to);
    return (await call<Date>(db.runtime, 'after_quiet', { p_department: desk.department.id, p_at: at })).toISOString();
  };

  it.each([
    ['before them', '21:00', '08:00', '2026-03-10T20:59:59Z', '2026-03-10T20:59:59.000Z'],
    ['as they begin', '21:00', '08:00', '2026-03-10T21:00:00Z', '2026-03-11T08:00:00.000Z'],
    ['after midnight', '21:00', '08:00', '2026-03-11T03:00:00Z', '2026-03-11T08:00:00.000Z'],
    ['as they end', '21:00', '08:00', '2026-03-11T08:00:00Z', '2026-03-11T08:00:00.000Z'],
    ['over noon', '12:00', '14:00', '2026-03-10T12:30:00Z', '2026-03-10T14:00:00.000Z'],
    ['outside of noon', '12:00', '14:00', '2026-03-10T14:00:00Z', '2026-03-10T14:00:00.000Z'],
    ['never', '09:00', '09:00', '2026-03-10T09:00:00Z', '2026-03-10T09:00:00.000Z'],
  ])('end: %s', async (_, from, to, at, expected) => {
    expect(await after('UTC', from, to, at)).toBe(expected);
  });

  it.each([
    // Berlin goes from UTC+1 to UTC+2 on 29 March 2026 at 02:00, and back on 25 October at 03:00
    ['one hour earlier when the clocks go forward', '2026-03-28T22:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['one hour later when the clocks go back', '2026-10-24T20:00:00Z', '2026-10-25T07:00:00.000Z'],
  ])('end %s', async (_, at, expected) => {
    expect(await after('Europe/Berlin', '21:00', '08:00', at)).toBe(expected);
  });

  it('end at the same moment on both sides', async () => {
    const zones = ['UTC', 'Asia/Almaty', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'];
    for (const [i, timeZone] of zones.entries()) {
      for (let day = 0; day < 366; day += 13) {
        const at = new Date(Date.UTC(2026, 0, 1 + day, (day * 7 + i) % 24, (day * 11) % 60));
        const expected = afterQuiet(at, timeZone, { quietFrom: '21:30', quietTo: '08:15' }).toISOString();
        expect([timeZone, at, await after(timeZone, '21:30', '08:15', at.toISOString())]).toEqual([
          timeZone,
          at,
          expected,
        ]);
      }
    }
  });
});

it('is out of the application’s own reach', async () => {
  await expect(db.runtime.query(`UPDATE message SET state = 'sent'`)).rejects.toThrow(/permission denied/);
  await expect(db.runtime.query('DELETE FROM message')).rejects.toThrow(/permission denied/);
});
