import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { ReturnsAnswer } from '@amends/shared/contract/returns.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { lived } from '../support/cases.js';
import type { Answer, Client } from '../support/client.js';
import { type Either, oneKey } from '../support/over-http.js';
import { liveEvents } from '../support/live-events.js';

const app = useApp();
let desk: Desk;
let head: Client;
let ids: string[];

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const russian = (ago: number): string => day(ago).split('-').toReversed().join('.');

beforeEach(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
  head = await app.as(desk.head);
  ids = await lived(app.db, desk, [
    { customer: 'Room 12', ago: 40 },
    { customer: 'Room 12', ago: 20 },
    { customer: '"Q" 7', ago: 20 },
    { customer: 'Старый', ago: 200 },
  ]);
});

type Imported = Answer<Either<ReturnsAnswer>>;
const post = (body: unknown, headers: Record<string, string> = {}, client = head): Promise<Imported> =>
  client.post(`/api/departments/${desk.department.id}/returns`, body, headers);
const file = (text: string | Buffer, headers: Record<string, string> = {}): Promise<Imported> =>
  post(text, { 'content-type': 'text/csv', ...headers });
const returned = async (n: number): Promise<boolean | undefined> =>
  (await head.get<Gesture>(`/api/gestures/${ids[n]}`)).body.returned;

it('marks the latest gesture before each return', async () => {
  const returns = [
    { reference: ' room  12', returnedAt: day(30) },
    { reference: 'ROOM 12', returnedAt: new Date().toISOString(), returned: false },
  ];
  const { status, body } = await post({ returns });
  expect([status, body]).toEqual([201, { rows: 2, matched: 2, alreadyKnown: 0, unused: [] }]);
  expect([await returned(0), await returned(1), await returned(2)]).toEqual([true, false, undefined]);
  const { rows } = await app.db.owner.query('SELECT source, recorded_by FROM outcome WHERE gesture_id = $1', [ids[0]]);
  expect(rows).toEqual([{ source: 'import', recorded_by: desk.head.id }]);
});

it('changes nothing when the same comes again, in whatever order or file', async () => {
  const text = `reference,returnedAt\nRoom 12,${day(1)}\n"""Q"" 7",${day(2)}\nroom 12,${day(2)}\n`;
  expect((await file(text)).body).toEqual({ rows: 3, matched: 2, alreadyKnown: 1, unused: [] });
  expect((await file(text)).body).toEqual({ rows: 3, matched: 0, alreadyKnown: 3, unused: [] });
  await head.post(`/api/gestures/${ids[1]}/outcomes`, { returned: false });
  expect((await file(text)).body).toMatchObject({ matched: 0, alreadyKnown: 3 });
  expect(await returned(1)).toBe(false);
});

it('lets the last of several rows about one gesture count, every time', async () => {
  const text = `reference,date,returned\nRoom 12,${day(2)},yes\nRoom 12,${day(1)},no\n`;
  expect((await file(text)).body).toMatchObject({ matched: 1, alreadyKnown: 1 });
  expect(await returned(1)).toBe(false);
  expect((await file(text)).body).toMatchObject({ matched: 0, alreadyKnown: 2 });
});

it('answers one key with one answer, and acts once when it comes at the same time', async () => {
  const key = oneKey();
  const returns = [{ reference: 'Room 12', returnedAt: day(1) }];
  const first = await post({ returns }, key);
  const again = await post({ returns }, key);
  expect([again.text, again.headers['idempotent-replay']]).toEqual([first.text, 'true']);
  const many = await Promise.all(
    Array.from({ length: 6 }, () => post({ returns: [{ reference: '"Q" 7', returnedAt: day(1) }] })),
  );
  expect(many.reduce((sum, { body }) => sum + body.matched, 0)).toBe(1);
});

it('names every row that it could not use', async () => {
  const text = [
    'reference;returnedAt;returned',
    `Room 12;${day(1)};maybe`,
    ';2026-01-01;',
    '',
    'Room 12;31.02.2026;',
    `Room 99;${day(1)};yes`,
    `Старый;${day(1)};`,
    `Room 12;${day(100)};`,
    `Room 12;${day(-9)};`,
    'Room 12',
    `Room 12;${day(1)};yes;and;more`,
    `${'x'.repeat(81)};${day(1)};`,
    `Room 12;${day(1)};да`,
  ].join('\n');
  const { status, body } = await file(text);
  expect(status).toBe(201);
  expect(body).toMatchObject({ rows: 11, matched: 1, alreadyKnown: 0 });
  expect(body.unused.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
    '2 invalid_returned',
    '3 invalid_reference',
    '5 invalid_date',
    '6 customer_unknown',
    '7 no_gesture_before',
    '8 no_gesture_before',
    '9 date_in_future',
    '10 invalid_row',
    '11 invalid_row',
    '12 invalid_reference',
  ]);
  expect(body.unused[3]!.reference).toBe('Room 99');
});

describe('a file', () => {
  it.each<[string, () => string | Buffer]>([
    [
      'with Russian columns and days, semicolons and CRLF',
      () => `Клиент;Дата возвращения;Вернулся\r\nRoom 12;${russian(1)};да\r\n`,
    ],
    [
      'with tabs, other columns beside and a byte order mark',
      () => `\uFEFFid\tDate\tReference\n7\t${day(1)}\tRoom 12\n`,
    ],
    ['with quotes around everything', () => `"reference","returned at"\n"Room 12","${day(1)}"`],
    [
      'in UTF-16, as a spreadsheet saves it',
      () => Buffer.from(`\uFEFFreference\tdate\r\nRoom 12\t${day(1)}\r\n`, 'utf16le'),
    ],
    [
      'in Windows-1251',
      () =>
        Buffer.concat([
          Buffer.from([0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x3b, 0xc4, 0xe0, 0xf2, 0xe0, 0x0a]),
          Buffer.from(`Room 12;${russian(1)}\n`),
        ]),
    ],
  ])('%s is read', async (_, content) => {
    const { body } = await file(content());
    expect(body).toEqual({ rows: 1, matched: 1, alreadyKnown: 0, unused: [] });
  });

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['no such columns', 'name,when\nRoom 12,2026-01-01\n'],
    ['a page', '<!doctype html><p>not found</p>'],
    ['a spreadsheet as such', Buffer.from('504b0304140000000800', 'hex')],
    ['a quote that never ends', 'reference,date\n"Room 12,2026-01-01\nRoom 13,2026-01-01\n'],
  ])('that is %s is refused as a whole', async (_, content) => {
    const { status, body } = await file(content);
    expect([status, body.code]).toEqual([422, 'unreadable_file']);
  });

  it('may be larger than a request, up to 5 MB, and nowhere else', async () => {
    const line = `Room 12,${day(1)}\n`;
    const text = `reference,date\n${line.repeat(8_000)}`;
    expect((await file(text)).body).toEqual({ rows: 8_000, matched: 1, alreadyKnown: 7_999, unused: [] });
    expect((await file(text.padEnd(5 * 1024 * 1024 + 1, '\n'))).body.code).toBe('body_too_large');
    const elsewhere = await head.post<Either<object>>(`/api/gestures/${ids[0]}/outcomes`, text, {
      'content-type': 'text/csv',
    });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([415, 'unsupported_media_type']);
  });
});

it('refuses JSON that is none of this', async () => {
  for (const body of [
    {},
    { returns: [] },
    { returns: [{ reference: 'a' }] },
    { returns: [{ reference: 'a', returnedAt: 1 }] },
    [],
    { returns: [{ reference: 'a', returnedAt: day(1), colour: 'red' }] },
  ]) {
    expect((await post(body)).body.code).toBe('invalid_request');
  }
});

it('belongs to the department’s head', async () => {
  const stranger = await app.as((await aDesk(app.db)).head);
  const returns = [{ reference: 'Room 12', returnedAt: day(1) }];
  expect((await post({ returns }, {}, stranger)).body.code).toBe('not_found');
  expect((await post({ returns }, {}, await app.as(desk.giver))).body.code).toBe('not_allowed');
});

it('tells the screens once, and each single answer as it comes', async () => {
  const outcomes = () => liveEvents(app.db, desk.department.id, 'outcome');
  const before = await outcomes();
  await file(`reference,date\nRoom 12,${day(1)}\n"""Q"" 7",${day(1)}\n`);
  await head.post(`/api/gestures/${ids[3]}/outcomes`, { returned: true });
  const told = (await outcomes()).slice(before.length);
  expect(told.map(({ subject }) => subject)).toEqual([desk.department.id, ids[3]]);
});
