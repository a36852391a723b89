import { useApp } from '../support/app.js';
import { aDesk } from '../support/builders.js';
import { aPage } from '../support/customer-pages.js';
import { oneKey } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';

const app = useApp();

const WORDS = [
  'Vera Petrova',
  'vera@mail.example',
  '14C',
  'Gold',
  'afraid of flying',
  'my sister Olga',
  'Ask Olga first',
];

/** Every row of every table that says one of the words. */
async function whereItIsSaid(): Promise<string[]> {
  const { rows: tables } = await app.db.owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'amends'::regnamespace AND relkind = 'r'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await app.db.owner.query(
      `SELECT FROM ${name} t WHERE EXISTS (SELECT FROM unnest($1::text[]) word WHERE to_jsonb(t)::text LIKE '%' || word || '%')`,
      [WORDS],
    );
    if (rowCount) found.push(name);
  }
  return found.toSorted();
}

it('leaves nothing of who a customer was and what they wrote, and everything of what they were given', async () => {
  const desk = await aDesk(app.db);
  const customer = { reference: '14C', name: 'Vera Petrova', contact: 'vera@mail.example', tier: 'Gold' };
  const { gesture, api, path } = await aPage(app, desk, { customer, note: 'afraid of flying' });
  await app.anonymous.post(`${api}/rating`, { rating: 2, comment: 'Ask my sister Olga' });
  await app.anonymous.post(`${api}/idea`, { text: 'Ask Olga first' });
  expect(await whereItIsSaid()).toEqual(['customer', 'customer_idea', 'gesture', 'outcome']);
  const entries = 'SELECT * FROM ledger_entry ORDER BY budget_id, seq';
  const before = (await app.db.owner.query(entries)).rows;

  const head = await app.as(desk.head);
  const key = oneKey();
  const erase = () => head.post(`/api/customers/${gesture.customer!.id}/erasure`, undefined, key);
  expect((await erase()).status).toBe(204);
  expect((await erase()).headers['idempotent-replay']).toBe('true');

  expect(await whereItIsSaid()).toEqual([]);
  expect((await app.db.owner.query(entries)).rows).toEqual(before);
  const after = await head.get<{ amountMinor: number; rating: number; customer: object }>(
    `/api/gestures/${gesture.id}`,
  );
  expect(after.body).toMatchObject({ amountMinor: gesture.amountMinor, rating: 2, customer: { reference: '—' } });
  expect((await app.anonymous.get(path)).text).not.toContain('Vera');
  const { body } = await head.get<{ items: object[] }>('/api/audit-events?subject=customer');
  expect(body.items).toEqual([expect.objectContaining({ subjectId: gesture.customer!.id, after: { erased: true } })]);
  await reconcile(app.db);
});

it('changes nothing else of what was said: outcomes are only ever added', async () => {
  for (const change of ['rating = 5', "note = 'kinder'", 'recorded_at = now()', "note = '', rating = 1"]) {
    await expect(app.db.owner.query(`UPDATE outcome SET ${change}`)).rejects.toThrow('append-only');
  }
  await expect(app.db.owner.query('DELETE FROM outcome')).rejects.toThrow('append-only');
});

it('knows the same reference anew afterwards', async () => {
  const desk = await aDesk(app.db);
  const first = await aPage(app, desk, { customer: { reference: '9F' } });
  await (await app.as(desk.head)).post(`/api/customers/${first.gesture.customer!.id}/erasure`, undefined);
  const second = await aPage(app, desk, { customer: { reference: '9F' } });
  expect(second.gesture.customer!.id).not.toBe(first.gesture.customer!.id);
});
