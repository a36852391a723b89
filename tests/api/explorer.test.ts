import type { Gesture } from '@amends/shared/contract/gesture.js';
import {
  type LedgerEntry,
  type LedgerGrouping,
  type LedgerGroups,
  type LedgerPage,
  type LedgerRow,
  LEDGER_GROUPINGS,
  type LedgerTotals,
} from '@amends/shared/contract/ledger.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { travelTo } from '../support/clock.js';
import { anOfficer } from '../support/company.js';
import { exportedEntries, type Recount, recount, undoneIn } from '../support/ledger-recount.js';
import { aGesture, BIG, everyPage, give, reverse, settle } from '../support/over-http.js';
import { rollUp } from '../support/roll-up.js';

const app = useApp();
let finance: Client;
let gate: Desk;
let hotel: Desk;
let colleague: Desk;
let all: LedgerEntry[];
let undone: Set<string>;
/** What each gesture was, for groupings that an entry does not name itself. */
const gestures = new Map<string, Gesture>();

const remember = (gesture: Gesture): Gesture => {
  gestures.set(gesture.id, gesture);
  return gesture;
};

/** A spring with a bit of everything, partly rolled up already. */
beforeAll(async () => {
  finance = await app.as(await anOfficer(app.db, 'finance'));
  await app.db.owner.query(`INSERT INTO company (name, base_currency) VALUES ('{"en": "A", "ru": "А"}', 'EUR')`);
  await travelTo(app.db, '2026-03-30T20:30:00Z');
  gate = await aDesk(app.db, { allottedMinor: 100_000 });
  hotel = await aDesk(app.db, { currency: 'KZT', timeZone: 'Asia/Almaty', allottedMinor: 100_000 });
  colleague = await aColleague(app.db, gate);
  await app.db.owner.query(
    `INSERT INTO exchange_rate (month, currency, rate, minor_rate, source) VALUES
      ('2026-03-01', 'KZT', 0.002, 0.002, 'entered'), ('2026-04-01', 'KZT', 0.0021, 0.0021, 'entered')`,
  );
  const head = await app.as(gate.head);
  const given: Gesture[] = [];
  for (const at of ['2026-03-30T20:30:00Z', '2026-03-31T19:30:00Z', '2026-04-01T12:00:00Z', '2026-04-20T12:00:00Z']) {
    await travelTo(app.db, at);
    for (const desk of [gate, hotel, colleague]) {
      for (const [n, optionId] of desk.policy.optionIds.slice(0, 3).entries()) {
        const changes = { optionId, amountMinor: 1_000 + 333 * n, customer: { reference: `guest ${n}` } };
        given.push(remember((await aGesture(app, desk, changes)).gesture));
      }
    }
    if (at.startsWith('2026-03-31')) await rollUp(app.db);
    const asked = remember((await give(await app.as(gate.giver), gate, BIG)).body.gesture);
    await settle(head, asked.id, at.endsWith('20:30:00Z') ? 'refuse' : 'approve');
  }
  // one of the same period, one of an earlier one, one that is rolled up and one that is not
  for (const n of [0, 4, 9, 28]) {
    const { status } = await reverse(await app.as(n === 4 ? hotel.head : gate.head), given[n]!.id);
    if (status !== 201) throw new Error(`The gesture was not taken back: ${status}`);
  }
  await travelTo(app.db, '2026-04-21T12:00:00Z');
  all = await exportedEntries(finance, '');
  undone = undoneIn(all);
});

const zoneOf = ({ departmentId }: LedgerEntry): string =>
  departmentId === hotel.department.id ? 'Asia/Almaty' : 'UTC';
const dayOf = (entry: LedgerEntry): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zoneOf(entry) }).format(new Date(entry.recordedAt));
const weekOf = (entry: LedgerEntry): string => {
  const day = new Date(`${dayOf(entry)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
};
const gestureOf = (entry: LedgerEntry): Gesture | undefined => gestures.get(entry.gestureId ?? '');

const KEY_OF: Record<LedgerGrouping, (entry: LedgerEntry) => string> = {
  department: ({ departmentId }) => departmentId,
  employee: ({ employeeId }) => String(employeeId),
  option: (entry) => String(gestureOf(entry)?.option.id ?? null),
  category: (entry) => String(gestureOf(entry)?.category.id ?? null),
  glAccount: () => 'null',
  month: (entry) => `${dayOf(entry).slice(0, 7)}-01`,
  week: weekOf,
};

interface Selection {
  query: string;
  has: (entry: LedgerEntry) => boolean;
}
const selections = (): Record<string, Selection> => ({
  everything: { query: '', has: () => true },
  'a month': {
    query: '&from=2026-03-01&to=2026-03-31',
    has: (entry) => dayOf(entry).startsWith('2026-03'),
  },
  'days over two months': {
    query: '&from=2026-03-31&to=2026-04-01',
    has: (entry) => ['2026-03-31', '2026-04-01'].includes(dayOf(entry)),
  },
  'since a day': { query: '&from=2026-03-31', has: (entry) => dayOf(entry) >= '2026-03-31' },
  'up to a day': { query: '&to=2026-04-19', has: (entry) => dayOf(entry) <= '2026-04-19' },
  'a department': {
    query: `&departmentId=${hotel.department.id}`,
    has: ({ departmentId }) => departmentId === hotel.department.id,
  },
  'an employee': {
    query: `&employeeId=${colleague.giver.id}`,
    has: ({ employeeId }) => employeeId === colleague.giver.id,
  },
  'an option in April': {
    query: `&optionId=${gate.policy.optionIds[0]}&from=2026-04-01&to=2026-04-30`,
    has: (entry) => gestureOf(entry)?.option.id === gate.policy.optionIds[0] && dayOf(entry).startsWith('2026-04'),
  },
  'a category': {
    query: `&categoryId=${gate.policy.categoryId}`,
    has: (entry) => gestureOf(entry)?.category.id === gate.policy.categoryId,
  },
  'only costs': {
    query: '&costsOnly=true',
    has: ({ kind }) => ['grant', 'post', 'reversal', 'prior_reversal'].includes(kind),
  },
  grants: {
    query: '&kind=grant&from=2026-03-31',
    has: (entry) => entry.kind === 'grant' && dayOf(entry) >= '2026-03-31',
  },
});

const plain = ({ entries, gestures: given, byCurrency }: LedgerGroups['items'][number]): Recount => ({
  entries,
  gestures: given,
  givenMinor: byCurrency.reduce((sum, { givenMinor }) => sum + givenMinor, 0),
});

describe.each([
  ['the roll-ups and their tail', ''],
  // a filter that the roll-ups know nothing of and that lets everything through
  ['the entries themselves', '&amountFrom=0'],
  ['roll-ups that are up to date', ''],
])('from %s', (source, more) => {
  beforeAll(async () => {
    if (source === 'roll-ups that are up to date') await rollUp(app.db);
  });

  it('every total is that of the export, counted again', async () => {
    for (const [name, { query, has }] of Object.entries(selections())) {
      const { body } = await finance.get<LedgerTotals>(`/api/ledger/totals?${`${query}${more}`.slice(1)}`);
      const own = all.filter(has);
      const expected = recount(own, undone, ({ currency }) => currency);
      const told = Object.fromEntries(
        body.byCurrency.map(({ currency, entries, gestures: given, givenMinor }) => [
          currency,
          { entries, gestures: given, givenMinor },
        ]),
      );
      expect([name, body.exact, body.entries, told]).toEqual([name, true, own.length, expected]);
    }
  });

  it.each(LEDGER_GROUPINGS)('every group by %s is that of the export, counted again', async (by) => {
    for (const [name, { query, has }] of Object.entries(selections())) {
      const { status, body } = await finance.get<LedgerGroups>(`/api/ledger/groups?by=${by}${query}${more}`);
      expect(status).toBe(200);
      const told = Object.fromEntries(body.items.map((group) => [String(group.key), plain(group)]));
      expect([name, body.exact, told]).toEqual([name, true, recount(all.filter(has), undone, KEY_OF[by])]);
    }
  });

  it('what is open of codes is the same', async () => {
    const { rows } = await app.db.owner.query<{ open: number }>(
      `SELECT sum(face_minor - redeemed_minor)::bigint AS open FROM voucher
        WHERE state IN ('issued', 'opened') AND valid_until > now() AND department_id = $1`,
      [gate.department.id],
    );
    const { body } = await finance.get<LedgerTotals>(`/api/ledger/totals?departmentId=${gate.department.id}${more}`);
    expect(body.byCurrency[0]?.openVouchersMinor).toBe(rows[0]?.open ?? 0);
  });
});

it('reckons each month in the base currency at its own rate', async () => {
  const { body } = await finance.get<LedgerTotals>('/api/ledger/totals');
  const inKzt = all.filter(({ currency }) => currency === 'KZT');
  const byMonth = recount(inKzt, undone, (entry) => dayOf(entry).slice(0, 7));
  const inEur = recount(
    all.filter(({ currency }) => currency === 'EUR'),
    undone,
    () => 'all',
  )['all']!.givenMinor;
  const expected =
    inEur + Math.round(byMonth['2026-03']!.givenMinor * 0.002) + Math.round(byMonth['2026-04']!.givenMinor * 0.0021);
  expect(body.base).toEqual({
    currency: 'EUR',
    givenMinor: expected,
    rates: [
      { month: '2026-04', currency: 'KZT', rate: '0.0021' },
      { month: '2026-03', currency: 'KZT', rate: '0.002' },
    ],
  });
  const { body: parts } = await finance.get<LedgerGroups>('/api/ledger/groups?by=department');
  expect(parts.items.reduce((sum, { baseGivenMinor }) => sum + (baseGivenMinor ?? 0), 0)).toBe(expected);
});

it('leads from every group to exactly its entries', async () => {
  for (const by of LEDGER_GROUPINGS) {
    const { body } = await finance.get<LedgerGroups>(`/api/ledger/groups?by=${by}&from=2026-03-31&to=2026-04-19`);
    for (const { filters, entries } of body.items) {
      if (filters === null) continue;
      const query = new URLSearchParams({ from: '2026-03-31', to: '2026-04-19', ...filters });
      expect(await exportedEntries(finance, `&${query}`)).toHaveLength(entries);
    }
  }
});

it('comes back page by page the way it went', async () => {
  const forth: LedgerPage[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body }: { body: LedgerPage } = await finance.get(`/api/ledger?limit=7${cursor && `&cursor=${cursor}`}`);
    forth.push(body);
    cursor = body.nextCursor;
  }
  expect(forth[0]?.previousCursor).toBeNull();
  expect(forth.flatMap(({ items }) => items)).toHaveLength(all.length);
  for (let n = forth.length - 1; n > 0; n -= 1) {
    const { body } = await finance.get<LedgerPage>(`/api/ledger?limit=7&cursor=${forth[n]?.previousCursor}`);
    expect(body.items).toEqual(forth[n - 1]?.items);
  }
});

it('is narrowed by all that finance asks', async () => {
  const found = async (query: string): Promise<LedgerRow[]> =>
    everyPage<LedgerRow>(finance, `/api/ledger?${query}`, 200);
  const ofCustomer = await found(`customer=${encodeURIComponent('GUEST  1')}`);
  expect(new Set(ofCustomer.map(({ customerReference }) => customerReference))).toEqual(new Set(['guest 1']));
  expect((await found('state=reversed')).every(({ gestureState }) => gestureState === 'reversed')).toBe(true);
  expect((await found('state=refused')).map(({ kind }) => kind).toSorted()).toEqual(['hold', 'release']);
  expect((await found('voucherState=cancelled')).map(({ gestureId }) => gestureId)).toEqual(
    expect.arrayContaining([...undone]),
  );
  const dear = await found('amountFrom=7000&amountTo=7000');
  expect(new Set(dear.map(({ kind }) => kind))).toEqual(new Set(['hold', 'post', 'release']));
  expect((await found('search=passenger')).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['reversal', 'prior_reversal']),
  );
  expect(await found('glAccount=4711')).toEqual([]);
});

it('shows a head the groups of their own department only', async () => {
  const head = await app.as(gate.head);
  const { body } = await head.get<LedgerGroups>('/api/ledger/groups?by=department');
  expect(body.items.map(({ key }) => key)).toEqual([gate.department.id]);
  const { body: totals } = await head.get<LedgerTotals>('/api/ledger/totals');
  expect(totals.entries).toBe(all.filter(({ departmentId }) => departmentId === gate.department.id).length);
});

it('comes group page by group page', async () => {
  const { body } = await finance.get<LedgerGroups>('/api/ledger/groups?by=employee&limit=1');
  const { body: second } = await finance.get<LedgerGroups>(
    `/api/ledger/groups?by=employee&limit=200&cursor=${body.nextCursor}`,
  );
  const { body: whole } = await finance.get<LedgerGroups>('/api/ledger/groups?by=employee');
  expect([...body.items, ...second.items]).toEqual(whole.items);
});

it.each([
  ['groups?by=colour', 'by', 'not_one_of'],
  ['totals?amountFrom=-1', 'amountFrom', 'too_small'],
  ['totals?costsOnly=perhaps', 'costsOnly', 'not_as_expected'],
  ['?state=lost', 'state', 'not_one_of'],
])('refuses %s', async (query, field, problem) => {
  const { status, body } = await finance.get<{ fields: unknown }>(
    `/api/ledger${query.startsWith('?') ? '' : '/'}${query}`,
  );
  expect([status, body.fields]).toEqual([400, [{ field, problem }]]);
});
