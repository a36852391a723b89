import type { Problem } from '@amends/shared/contract/common.js';
import type { SealNowAnswer } from '@amends/shared/contract/seal.js';
import { useApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import { aSummer, type Summer } from '../support/summer.js';

const app = useApp();
let summer: Summer;
let finance: Client;

beforeAll(async () => {
  summer = await aSummer(app.db);
  finance = await app.as(await anOfficer(app.db, 'finance'));
  await app.db.owner.query(
    `INSERT INTO company (name, base_currency) VALUES ('{"en": "Auvera <Air>", "ru": "Аувера"}', 'EUR')`,
  );
  // whatever stands in a title is text
  await app.db.owner.query(`UPDATE department SET name = '{"en": "<b>Gate</b>", "ru": "Выход"}' WHERE id = $1`, [
    summer.gate.department.id,
  ]);
});

/** As a browser asks. */
const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const AUGUST = '/api/reports/monthly?month=2026-08';
const linesOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

it('is a page for people, without scripts, that asks no other server', async () => {
  const { status, headers, text } = await finance.get(AUGUST);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['cache-control']).toContain('no-store');
  expect(text).not.toMatch(/<script|style="|https?:\/\/(?!www\.w3\.org)/);
  const [, href] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
  expect((await app.anonymous.get(href!)).headers['content-type']).toContain('text/css');
});

it('says what was given against the envelope, on what, and what it kept', async () => {
  const text = linesOf((await finance.get(AUGUST)).text);
  expect(text).toContain('Monthly report: August 2026');
  expect(text).toContain('Auvera &lt;Air&gt;');
  // 7 gestures and 160.00 of an envelope of 3,100.00; what was undone of July was booked in August
  expect(text).toMatch(/August 2026 7 €160\.00 €3,100\.00 5%/);
  expect(text).toMatch(/&lt;b&gt;Gate&lt;\/b&gt; 7 €160\.00 €3,100\.00/);
  expect(text).toMatch(/Meal · &lt;b&gt;Gate&lt;\/b&gt; 6 €100\.00/);
  expect(text).toContain('5 / 6 83% (44%–97%) €24.00 (€16.78–€34.33)');
  expect(text).toContain('too few yet');
});

it('has the newest seal’s head at its foot', async () => {
  expect((await finance.get(AUGUST)).text).toContain('Nothing is sealed yet.');
  const { body } = await finance.post<SealNowAnswer>('/api/ledger/seals', {});
  const { text } = await finance.get(AUGUST);
  expect(text).toContain(body.newest!.head);
  expect(text).toContain('Seal 1');
});

it('speaks the language that is asked for, by default one’s own', async () => {
  const { text, headers } = await finance.get(`${AUGUST}&locale=ru`);
  expect(headers['content-language']).toBe('ru');
  expect(text).toContain('<html lang="ru">');
  expect(linesOf(text)).toContain('Отчёт за месяц: август 2026');
  expect(linesOf(text)).toContain('Подарено');
});

it('is of one’s own department for a head', async () => {
  const head = await app.as(summer.gate.head);
  const { text } = await head.get(AUGUST);
  expect(text).toContain('&lt;b&gt;Gate&lt;/b&gt;');
  expect(text).not.toContain('KZT');
  const other = await head.get(`${AUGUST}&departmentId=${summer.hotel.department.id}`, PAGE);
  expect(other).toMatchObject({ status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
});

it('is of the last month that is over unless told otherwise', async () => {
  expect((await finance.get('/api/reports/monthly')).text).toContain('August 2026');
});

it('leads whoever is not signed in to where they can', async () => {
  const { status, text } = await app.anonymous.get(AUGUST, PAGE);
  expect(status).toBe(401);
  expect(text).toContain('<a href="/">Sign in</a>');
});

it('refuses a month that is none in a sentence', async () => {
  const { status, text } = await finance.get('/api/reports/monthly?month=August', PAGE);
  expect(status).toBe(400);
  expect(text).toContain('The report cannot be shown');
  const program = await finance.get<Problem>('/api/reports/monthly?month=August');
  expect(program).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
});
