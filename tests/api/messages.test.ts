import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@amends/shared/contract/common.js';
import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type {
  ContactRequest,
  GestureMessages,
  Message,
  MessagePlan,
  MessagePreview,
} from '@amends/shared/contract/message.js';
import { QUIET_HOURS_DEFAULT } from '@amends/shared/quiet-hours.js';
import { SendMessages } from '../../backend/src/messages/send-messages.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { aGesture, BIG, type Either, oneKey, reverse } from '../support/over-http.js';
import { makeDue, quietFrom, statesOf } from '../support/outbox.js';
import { aPromise, sayResult } from '../support/promises.js';
import { eventually } from '../support/waiting.js';

const EMAIL = 'vera@guest.example';
let outboxDir: string;
beforeAll(async () => {
  outboxDir = await mkdtemp(join(tmpdir(), 'amends-outbox-'));
});
afterAll(() => rm(outboxDir, { recursive: true }));
const app = useApp({ settings: () => ({ outboxDir }) });

let desk: Desk;
let giver: Client;
let head: Client;
beforeEach(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
  await quietFrom(app.db, desk, '00:00', '00:00');
  giver = await app.as(desk.giver);
  head = await app.as(desk.head);
});

const contact = (
  gestureId: string,
  body: Partial<ContactRequest>,
  headers?: Record<string, string>,
): Promise<Answer<Either<GestureMessages>>> =>
  giver.put(`/api/gestures/${gestureId}/contact`, { email: EMAIL, ...body }, headers);
const messages = async (gestureId: string): Promise<GestureMessages> =>
  (await giver.get<GestureMessages>(`/api/gestures/${gestureId}/messages`)).body;
const of = ({ messages: all }: GestureMessages, kind: Message['kind']): Message =>
  all.find((message) => message.kind === kind)!;
const reasons = ({ messages: all }: GestureMessages): Record<string, unknown> =>
  Object.fromEntries(all.map(({ kind, state, because }) => [kind, because ?? state]));

describe('where a customer can be written to', () => {
  it('is said later as well: a customer known by the address, and what will be sent when', async () => {
    const { gesture } = await aGesture(app, desk);
    expect(reasons(await messages(gesture.id))).toEqual({
      gesture: 'no_email',
      reminder: 'no_email',
      survey: 'no_email',
    });
    const { status, body } = await contact(gesture.id, { name: 'Vera Petrova', locale: 'ru' });
    expect({ status, email: body.email, locale: body.locale }).toEqual({ status: 200, email: EMAIL, locale: 'ru' });
    expect(reasons(body)).toEqual({ gesture: 'queued', reminder: 'queued', survey: 'queued' });
    const granted = Date.parse(gesture.grantedAt!);
    expect(Date.parse(of(body, 'gesture').sendAt!) - granted).toBeGreaterThanOrEqual(10_000);
    expect(Date.parse(of(body, 'survey').sendAt!) - granted).toBeGreaterThanOrEqual(86_400_000);
    expect(Date.parse(gesture.voucher!.validUntil) - Date.parse(of(body, 'reminder').sendAt!)).toBe(3 * 86_400_000);
    const { body: seen } = await giver.get<Gesture>(`/api/gestures/${gesture.id}`);
    expect(seen.customer).toMatchObject({ reference: EMAIL, name: 'Vera Petrova', contact: EMAIL });
    expect(await messages(gesture.id)).toEqual(body);
  });

  it('is corrected without sending twice what was sent', async () => {
    const customer = { reference: '14C', name: 'Vera', contact: 'wrong@guest.example' };
    const { gesture } = await aGesture(app, desk, { customer });
    await app.db.owner.query(
      `UPDATE message SET state = 'failed', because = 'refused_by_server', attempts = 1 WHERE gesture_id = $1 AND kind = 'gesture'`,
      [gesture.id],
    );
    expect(reasons(await messages(gesture.id))['gesture']).toBe('refused_by_server');
    expect(reasons((await contact(gesture.id, {})).body)['gesture']).toBe('queued');
    await app.db.owner.query(
      `UPDATE message SET state = 'sent', sent_at = now() WHERE gesture_id = $1 AND kind = 'gesture'`,
      [gesture.id],
    );
    const { body } = await contact(gesture.id, { email: 'other@guest.example' });
    expect(of(body, 'gesture')).toMatchObject({ state: 'sent', sentAt: expect.any(String) });
    const { body: seen } = await giver.get<Gesture>(`/api/gestures/${gesture.id}`);
    expect(seen.customer).toMatchObject({ reference: '14C', name: 'Vera', contact: 'other@guest.example' });
  });

  it('is said once under one key', async () => {
    const { gesture } = await aGesture(app, desk);
    const key = oneKey();
    const first = await contact(gesture.id, {}, key);
    const second = await contact(gesture.id, {}, key);
    expect(second.headers['idempotent-replay']).toBe('true');
    expect(second.body).toEqual(first.body);
    expect((await contact(gesture.id, { name: 'Vera' }, key)).body.code).toBe('idempotency_key_reused');
  });

  it.each([
    'vera',
    'vera@localhost',
    'Vera <vera@guest.example>',
    'vera@guest.example, all@guest.example',
    'vera@guest.example\r\nBcc: all@guest.example',
    'vera @guest.example',
    `${'v'.repeat(200)}@guest.example`,
  ])('is one plain address, not %j', async (email) => {
    const { gesture } = await aGesture(app, desk);
    const { status, body } = await contact(gesture.id, { email });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid_request' });
  });
});

it('says why nothing is sent', async () => {
  const customer = { reference: '14C', contact: EMAIL };
  const { gesture: waiting } = await aGesture(app, desk, { ...BIG, customer });
  expect(reasons(await messages(waiting.id))['gesture']).toBe('not_granted');
  const { gesture: undone } = await aGesture(app, desk, { customer });
  await reverse(giver, undone.id);
  expect(new Set(Object.values(reasons(await messages(undone.id))))).toEqual(new Set(['reversed']));
  const { gesture: rated } = await aGesture(app, desk, { customer });
  await giver.post(`/api/gestures/${rated.id}/outcomes`, { rating: 5 });
  // known before its time
  expect(of(await messages(rated.id), 'survey')).toMatchObject({ state: 'dropped', because: 'already_answered' });
  const short = await aDesk(app.db, { shapes: [{ valid_days: 5 }] });
  const { gesture: brief } = await aGesture(app, short, { customer });
  const { body } = await (await app.as(short.giver)).get<GestureMessages>(`/api/gestures/${brief.id}/messages`);
  expect(reasons(body)['reminder']).toBe('valid_too_short');
  const plain = await aDesk(app.db, { carriesCode: false });
  const { gesture: uncoded } = await aGesture(app, plain, { customer });
  const { body: none } = await (await app.as(plain.giver)).get<GestureMessages>(`/api/gestures/${uncoded.id}/messages`);
  expect(reasons(none)['reminder']).toBe('no_code');
});

it('tells of a promise that was kept, once, and of none that was not', async () => {
  const customer = { reference: '14C', contact: EMAIL };
  const kept = await aPromise(app, desk, { text: 'Call about the bag' }, customer);
  expect((await messages(kept.gestureId)).messages.some(({ kind }) => kind === 'promise_kept')).toBe(false);
  await sayResult(giver, kept.id, true);
  await sayResult(giver, kept.id, true);
  const told = (await messages(kept.gestureId)).messages.filter(({ kind }) => kind === 'promise_kept');
  expect(told).toMatchObject([{ state: 'queued', promiseId: kept.id }]);
  const broken = await aPromise(app, desk, {}, customer);
  await sayResult(giver, broken.id, false);
  expect((await messages(broken.gestureId)).messages.some(({ kind }) => kind === 'promise_kept')).toBe(false);
});

describe('without a mail server', () => {
  const files = async (): Promise<string[]> => (await readdir(outboxDir)).filter((name) => !name.startsWith('.'));
  const read = async (gestureId: string): Promise<string> => {
    await makeDue(app.db, gestureId);
    await app.nest.get(SendMessages).sendDue();
    // a process that looks by itself may have been quicker
    await eventually(async () => (await statesOf(app.db, gestureId))['gesture'] === 'sent', 10_000);
    const { rows } = await app.db.owner.query<{ id: string }>(
      `SELECT message_id AS id FROM message WHERE gesture_id = $1 AND kind = 'gesture'`,
      [gestureId],
    );
    expect(await files()).toContain(`${rows[0]!.id}.eml`);
    return readFile(join(outboxDir, `${rows[0]!.id}.eml`), 'utf8');
  };
  const decoded = (eml: string): string => eml.replaceAll('=\r\n', '').replaceAll('=3D', '=');

  it('a message becomes a file, the same one when it is written twice', async () => {
    const { gesture } = await aGesture(app, desk, { customer: { reference: '14C', name: 'Vera', contact: EMAIL } });
    const eml = await read(gesture.id);
    expect(eml).toContain(`To: Vera <${EMAIL}>`);
    expect(decoded(eml)).toContain('Dear Vera,');
    expect(decoded(eml)).toContain(`https://amends.test${gesture.pagePath}`);
    expect(decoded(eml)).toContain(gesture.voucher!.code);
    const before = (await files()).length;
    await app.db.owner.query(
      `UPDATE message SET state = 'sending', sent_at = NULL WHERE gesture_id = $1 AND kind = 'gesture'`,
      [gesture.id],
    );
    const again = await read(gesture.id);
    expect(await files()).toHaveLength(before);
    expect(again.replaceAll(/^Date: .*$/gm, '')).toBe(eml.replaceAll(/^Date: .*$/gm, ''));
  });

  it('no name ends a header or begins one', async () => {
    const customer = { reference: '14C', contact: EMAIL };
    const { gesture } = await aGesture(app, desk, { customer });
    // past all that the API refuses
    await app.db.owner.query(`UPDATE customer SET name = $2 WHERE department_id = $1`, [
      desk.department.id,
      'Vera\r\nBcc: all@guest.example\r\n\r\n<script>alert(1)</script>" <evil@guest.example>',
    ]);
    const eml = await read(gesture.id);
    const header = eml.slice(0, eml.indexOf('\r\n\r\n'));
    expect(header).not.toMatch(/^Bcc:/im);
    expect(header.match(/^To: /gm)).toHaveLength(1);
    expect(eml.slice(eml.indexOf('text/html'))).not.toContain('<script');
  });
});

describe('the message plan', () => {
  const path = (): string => `/api/departments/${desk.department.id}/message-plan`;

  it('has quiet hours from the start, and is changed by the head, which is kept for good', async () => {
    await app.db.owner.query('DELETE FROM message_plan WHERE department_id = $1', [desk.department.id]);
    const { body: first } = await head.get<MessagePlan>(path());
    expect(first).toEqual({ ...QUIET_HOURS_DEFAULT, timeZone: 'UTC', signOff: { en: '', ru: '' } });
    const wanted = { quietFrom: '22:30', quietTo: '07:00', signOff: { en: 'Your gate team', ru: 'Команда выхода' } };
    const key = oneKey();
    const { status, body } = await head.put<MessagePlan>(path(), wanted, key);
    expect({ status, body }).toEqual({ status: 200, body: { ...wanted, timeZone: 'UTC' } });
    expect((await head.put(path(), wanted, key)).headers['idempotent-replay']).toBe('true');
    await head.put(path(), wanted);
    expect((await head.get<MessagePlan>(path())).body).toEqual(body);
    const { body: audit } = await head.get<Page<AuditEvent>>('/api/audit-events');
    const told = audit.items.filter(({ subject }) => subject === 'message_plan');
    expect(told).toMatchObject([{ actor: { id: desk.head.id }, before: null, after: wanted }]);
    const { body: home } = await giver.get<{ quietHours: unknown }>('/api/desk');
    expect(home.quietHours).toEqual({ quietFrom: '22:30', quietTo: '07:00' });
  });

  it('moves what waits', async () => {
    const { gesture } = await aGesture(app, desk, { customer: { reference: '14C', contact: EMAIL } });
    const clock = (moment: string): string => moment.slice(11, 16);
    const before = of(await messages(gesture.id), 'survey').sendAt!;
    const from = clock(before);
    const to = clock(new Date(Date.parse(before) + 3_600_000).toISOString());
    await head.put(path(), { quietFrom: from, quietTo: to, signOff: { en: '', ru: '' } });
    const after = of(await messages(gesture.id), 'survey').sendAt!;
    expect(clock(after)).toBe(to);
    expect(of(await messages(gesture.id), 'gesture').sendAt).toBe(
      new Date(Date.parse(gesture.grantedAt!) + 10_000).toISOString(),
    );
  });

  it.each([
    ['quietFrom', { quietFrom: '24:00' }],
    ['quietTo', { quietTo: '8:00' }],
    ['signOff.en', { signOff: { en: 'x'.repeat(121), ru: '' } }],
    ['signOff.ru', { signOff: { en: '', ru: 'a\nb' } }],
  ])('refuses a wrong %s', async (field, changes) => {
    const plan = { quietFrom: '21:00', quietTo: '08:00', signOff: { en: '', ru: '' }, ...changes };
    const { status, body } = await head.put<{ fields: unknown[] }>(path(), plan);
    expect({ status, fields: body.fields }).toMatchObject({ status: 400, fields: [{ field }] });
  });

  it('is tried out before it holds', async () => {
    const { body } = await head.get<MessagePreview>(`${path()}/preview?kind=gesture&locale=ru&signOff=Ваш%20отдел`);
    expect(body.subject).toBe('Meal – Gate');
    expect(body.text).toContain('Ваш отдел');
    expect(body.html).toContain('<html lang="ru">');
    for (const kind of ['reminder', 'promise_kept', 'survey']) {
      expect((await head.get<MessagePreview>(`${path()}/preview?kind=${kind}`)).body.text).toContain('Open your page');
    }
  });
});
