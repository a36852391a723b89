import type { BudgetForecasts } from '@amends/shared/contract/insight.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, type Desk } from '../support/builders.js';
import { type Case, lived } from '../support/cases.js';
import type { Client } from '../support/client.js';

const app = useApp();
let desk: Desk;
let head: Client;

/** Everything here lasts for years, so that no day of the year changes what is expected. */
beforeEach(async () => {
  desk = await aDesk(app.db, { period: 'year', allottedMinor: 40_000_000, envelopeMinor: 100_000_000 });
  head = await app.as(desk.head);
});

const read = async (): Promise<BudgetForecasts> =>
  (await head.get<BudgetForecasts>(`/api/insights/budgets?departmentId=${desk.department.id}`)).body;
/** One gesture a day for so many days. */
const daily = (days: number, about: Case = {}): Case[] =>
  Array.from({ length: days }, (_, i) => ({ ago: i + 1, amountMinor: 1_000, ...about }));

it('says who holds back and who has too little to say anything', async () => {
  const beginner = await aColleague(app.db, desk);
  await lived(app.db, desk, daily(20));
  await lived(app.db, beginner, daily(11));
  const { items, department, period, currency } = await read();
  const of = (who: Desk) => items.find(({ employee }) => employee.id === who.giver.id)!;
  expect(of(desk)).toMatchObject({ gestures: 20, prompt: 'under_use', forecast: { usedMinor: 20_000 } });
  expect(of(beginner)).toMatchObject({ gestures: 11, prompt: null, forecast: null });
  expect(of(beginner).lastGestureAt).not.toBeNull();
  expect(currency).toBe('EUR');
  expect(period!.from.slice(4)).toBe('-01-01');
  expect(department).toMatchObject({
    prompt: 'under_use',
    forecast: { usedMinor: 31_000, allottedMinor: 100_000_000 },
  });
});

it('says who runs out', async () => {
  await lived(app.db, desk, daily(20));
  // the allotment ends with what is given already
  await app.db.owner.query('UPDATE budget SET allotted_minor = 20000 WHERE employee_id = $1', [desk.giver.id]);
  const [item] = (await read()).items;
  expect(item).toMatchObject({ prompt: 'runs_out', forecast: { allottedMinor: 20_000 } });
  expect(item!.forecast!.runOutProbability).toBeGreaterThan(0.5);
});

it('says who gives nothing', async () => {
  await lived(app.db, desk, [{ ago: 100 }]);
  expect((await read()).items[0]).toMatchObject({ gestures: 0, prompt: 'gives_nothing', forecast: null });
});

it('knows nothing of an empty department', async () => {
  expect(await read()).toMatchObject({
    department: { forecast: null, prompt: null },
    items: [{ prompt: null, budget: null }],
  });
});
