import type { Seal, SealNowAnswer } from '@amends/shared/contract/seal.js';
import { HeadsMail } from '../../backend/src/finance/seals/heads-mail.js';
import { useTwins } from '../support/app.js';
import type { Client } from '../support/client.js';
import { later, travelTo } from '../support/clock.js';
import { aCompany, type Company } from '../support/company.js';
import { type Taken, textOf, useMailServer } from '../support/mail-server.js';
import { anAuditorsDesk } from '../support/offline-verifier.js';
import { aGesture } from '../support/over-http.js';

const AUDITOR = 'audit@firm.example';
const CHAIR = 'chair@auvera.example';
const DAY_SECONDS = 86_400;
const MINUTE_SECONDS = 60;

const mail = useMailServer();
const twins = useTwins({ settings: () => ({ smtpUrl: mail.url, headsMail: [AUDITOR, CHAIR] }) });
const [app] = twins;
let company: Company;
let finance: Client;
let now = '2026-03-10T00:01:00Z';

/** Every process looks at once. @returns how many messages went out */
const send = async (): Promise<number> =>
  (await Promise.all(twins.map(({ nest }) => nest.get(HeadsMail, { strict: false }).sendDue()))).reduce(
    (a, b) => a + b,
  );

const pass = async (seconds: number): Promise<void> => {
  now = later(now, seconds);
  await travelTo(app.db, now);
};

const sealSomething = async (): Promise<Seal> => {
  await aGesture(app, company.gate, { amountMinor: 100 });
  return (await finance.post<SealNowAnswer>('/api/ledger/seals', {})).body.newest!;
};

const idsOf = (taken: readonly Taken[]): string[] => taken.flatMap(({ headers }) => headers.get('message-id')!);

beforeAll(async () => {
  await travelTo(app.db, now);
  company = await aCompany(app.db);
  finance = await app.as(company.finance);
});
beforeEach(() => pass(DAY_SECONDS));

it('mails nothing where nothing is sealed yet', async () => {
  expect(await send()).toBe(0);
});

it('mails the newest head to everybody once a day, whichever process comes first, in both languages', async () => {
  await sealSomething();
  const { number, head, signature, sealedAt } = await sealSomething();
  expect(await send()).toBe(2);
  await sealSomething();
  await pass(3_600);
  expect(await send()).toBe(0);

  expect(mail.taken.flatMap(({ to }) => to).toSorted()).toEqual([AUDITOR, CHAIR]);
  expect(new Set(idsOf(mail.taken)).size).toBe(2);
  for (const taken of mail.taken) {
    const text = textOf(taken);
    for (const told of [head, signature, sealedAt, `: ${number}\n`]) expect(text).toContain(told);
    expect(text).toMatch(/Keep this message/);
    expect(text).toMatch(/Храните это письмо/);
  }
  expect(idsOf(mail.taken)).toEqual([
    expect.stringMatching(/^<head-2026-03-12-[\da-f]{32}@amends\.test>$/),
    expect.stringMatching(/^<head-2026-03-12-/),
  ]);
});

it('mails again the next day only what it has not said before', async () => {
  await sealSomething();
  expect(await send()).toBe(2);
  await pass(DAY_SECONDS);
  expect(await send()).toBe(0);
  await sealSomething();
  expect(await send()).toBe(2);
});

it('gives a line that the offline verifier accepts, and that exposes a history without it', async () => {
  const { head } = await sealSomething();
  await send();
  const auditor = anAuditorsDesk((await finance.get('/api/ledger/verifier')).text);
  auditor.put('amends-ledger-proof.ndjson', (await finance.get('/api/ledger/export?format=proof')).text);
  const line = /^node verify-amends-ledger\.mjs (.*)$/m.exec(textOf(mail.taken[0]!))![1]!;
  const checked = auditor.verify(...line.split(' '));
  expect(checked).toEqual({ code: 0, said: expect.stringContaining('Older heads: 1 compared') });
  const other = auditor.verify(
    ...line
      .replace(
        head,
        head.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
      )
      .split(' '),
  );
  expect(other).toEqual({ code: 1, said: expect.stringContaining('history was rewritten') });
  auditor.clear();
});

it('keeps sealing while the mail server fails, and tries again later under the same Message-ID', async () => {
  // taken, and never known to be
  mail.behave = () => 'take and cut off';
  const { number } = await sealSomething();
  expect(await app.nest.get(HeadsMail, { strict: false }).sendDue()).toBe(0);
  expect((await sealSomething()).number).toBe(number + 1);
  mail.behave = () => ({ at: 'recipient', code: 550, says: 'nobody of that name' });
  await pass(MINUTE_SECONDS - 1);
  expect(await send()).toBe(0);
  await pass(2);
  expect(await send()).toBe(0);
  const { rows } = await app.db.owner.query<{ attempts: number; answer: string }>(
    `SELECT attempts, answer FROM head_mail WHERE day = $1::timestamptz::date AND address = $2`,
    [now, AUDITOR],
  );
  expect(rows).toEqual([{ attempts: 2, answer: expect.stringContaining('nobody of that name') }]);

  mail.behave = () => 'take';
  await pass(3 * MINUTE_SECONDS);
  expect(await send()).toBe(2);
  expect(mail.taken).toHaveLength(4);
  expect(new Set(idsOf(mail.taken)).size).toBe(2);
});

it('leaves a day that failed behind it: the next one has the newest head', async () => {
  mail.behave = () => ({ at: 'end', code: 451, says: 'try later' });
  await sealSomething();
  expect(await send()).toBe(0);
  mail.behave = () => 'take';
  await pass(DAY_SECONDS);
  const { head } = await sealSomething();
  expect(await send()).toBe(2);
  expect(textOf(mail.taken[0]!)).toContain(head);
  expect(mail.taken).toHaveLength(2);
});

it('is taken over from a process that died on the way, after its lease', async () => {
  const { number } = await sealSomething();
  await app.db.owner.query(
    `INSERT INTO head_mail SELECT $1::timestamptz::date, a, $2, 1, $1::timestamptz + interval '2 minutes'
     FROM unnest($3::text[]) AS x(a)`,
    [now, number, [AUDITOR, CHAIR]],
  );
  expect(await send()).toBe(0);
  await pass(2 * MINUTE_SECONDS);
  expect(await send()).toBe(2);
});
