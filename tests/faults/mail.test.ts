import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import { type Postbox, POSTBOX } from '../../backend/src/messages/mail.js';
import { MessageActs } from '../../backend/src/messages/message-acts.js';
import { SendMessages } from '../../backend/src/messages/send-messages.js';
import { type Settings, SETTINGS } from '../../backend/src/settings.js';
import { useTwins } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { useMailServer } from '../support/mail-server.js';
import { aGesture } from '../support/over-http.js';
import { makeDue, queuedFor, quietFrom } from '../support/outbox.js';
import { startServer } from '../support/servers.js';
import { eventually } from '../support/waiting.js';

const GUEST = { reference: '14C', name: 'Vera Petrova', contact: 'vera@guest.example' };

const mail = useMailServer();
const twins = useTwins({ settings: () => ({ smtpUrl: mail.url }) });
const [app] = twins;
let desk: Desk;

beforeEach(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
  await quietFrom(app.db, desk, '00:00', '00:00');
});

const given = async (customer: CustomerInput = GUEST): Promise<string> =>
  (await aGesture(app, desk, { amountMinor: 100, customer })).gesture.id;
const send = (): Promise<number[]> => Promise.all(twins.map(({ nest }) => nest.get(SendMessages).sendDue()));

/** The gesture's own message, once it has come to rest. */
async function messageOf(gestureId: string): Promise<Awaited<ReturnType<typeof queuedFor>>[number]> {
  const read = async (): Promise<Awaited<ReturnType<typeof queuedFor>>[number]> =>
    (await queuedFor(app.db, gestureId)).find(({ kind }) => kind === 'gesture')!;
  // a process that looks by itself may have been quicker
  await eventually(async () => (await read()).state !== 'sending', 10_000);
  return read();
}

/** @returns the message after one attempt */
async function tried(gestureId: string): Promise<Awaited<ReturnType<typeof messageOf>>> {
  const { attempts } = await messageOf(gestureId);
  await makeDue(app.db, gestureId);
  await send();
  await eventually(async () => (await messageOf(gestureId)).attempts > attempts, 10_000);
  return messageOf(gestureId);
}

it('sends the gesture to its customer, as text and as HTML', async () => {
  const id = await given({ ...GUEST, name: 'Вера "V" Петрова', locale: 'ru' });
  const { state, messageId } = await tried(id);
  expect(state).toBe('sent');
  const [taken, ...more] = mail.taken;
  expect(more).toEqual([]);
  expect(taken).toMatchObject({ from: 'amends@amends.test', to: [GUEST.contact] });
  expect(taken!.headers.get('message-id')).toEqual([`<${messageId}>`]);
  expect(taken!.headers.get('from')).toEqual(['Amends <amends@amends.test>']);
  expect(taken!.headers.get('auto-submitted')).toEqual(['auto-generated']);
  expect(taken!.headers.get('content-type')![0]).toMatch(/^multipart\/alternative/);
  expect(messageId).toMatch(/@amends\.test$/);
});

it('sends each once, however many processes look', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => given({ ...GUEST, reference: `seat ${i}` })));
  await Promise.all(ids.map((id) => makeDue(app.db, id)));
  await Promise.all([send(), send()]);
  await eventually(async () => (await Promise.all(ids.map(messageOf))).every(({ state }) => state === 'sent'), 10_000);
  const sent = mail.taken.flatMap(({ headers }) => headers.get('message-id')!);
  expect(sent).toHaveLength(20);
  expect(new Set(sent).size).toBe(20);
});

it('tries again later when the mail server cannot take it now', async () => {
  mail.behave = (message) => (message === 1 ? { at: 'recipient', code: 451, says: 'try later' } : 'take');
  const id = await given();
  const first = await tried(id);
  expect(first).toMatchObject({ state: 'queued', attempts: 1 });
  expect(first.answer).toContain('try later');
  expect(first.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 50_000);
  expect(mail.taken).toHaveLength(0);
  expect(await tried(id)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(mail.taken).toHaveLength(1);
});

it.each(['recipient', 'end'] as const)('gives up at once when the mail server refuses for good (%s)', async (at) => {
  mail.behave = () => ({ at, code: 550, says: 'no such user' });
  const message = await tried(await given());
  expect(message).toMatchObject({ state: 'failed', because: 'refused_by_server', attempts: 1 });
  expect(message.answer).toContain('no such user');
  expect(mail.taken).toHaveLength(0);
});

it('waits when there is no mail server', async () => {
  const id = await given();
  await app.db.owner.query('UPDATE message SET attempts = 2 WHERE gesture_id = $1', [id]);
  mail.behave = () => ({ at: 'recipient', code: 421, says: 'closing' });
  expect(await tried(id)).toMatchObject({ state: 'queued', attempts: 3, because: null });
});

describe('a message that was accepted without the sender hearing of it', () => {
  const MAY_BE_TWICE = 2;

  it('because the connection was cut off comes again under the same Message-ID', async () => {
    mail.behave = (message) => (message === 1 ? 'take and cut off' : 'take');
    const id = await given();
    expect(await tried(id)).toMatchObject({ state: 'queued', attempts: 1 });
    expect(await tried(id)).toMatchObject({ state: 'sent' });
    expect(mail.taken).toHaveLength(MAY_BE_TWICE);
    expect(new Set(mail.taken.map(({ headers }) => headers.get('message-id')![0])).size).toBe(1);
  });

  it('because its process was killed comes again under the same Message-ID, from another', async () => {
    const [acts, settings] = [app.nest.get(MessageActs), app.nest.get<Settings>(SETTINGS)];
    const postbox = app.nest.get<Postbox>(POSTBOX);
    // only the process that will die may take it
    await Promise.all(twins.map(({ nest }) => nest.get(SendMessages).beforeApplicationShutdown()));
    const server = await startServer(app.db, mail.url);
    const killed = new Promise<void>((resolve) => {
      // at once: its end is waited for beside
      mail.onTaken = () => void server.kill().then(resolve);
    });
    const id = await given();
    await makeDue(app.db, id);
    await killed;
    expect((await queuedFor(app.db, id))[0]).toMatchObject({ kind: 'gesture', state: 'sending', attempts: 1 });

    mail.onTaken = () => undefined;
    await makeDue(app.db, id);
    expect(await new SendMessages(acts, postbox, settings).sendDue()).toBe(1);
    expect(mail.taken).toHaveLength(MAY_BE_TWICE);
    expect(new Set(mail.taken.map(({ headers }) => headers.get('message-id')![0])).size).toBe(1);
  });
});
