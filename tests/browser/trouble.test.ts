import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';
import { cutOff, letIn } from '../support/cut-off.js';

const GIVES = '**/api/gestures';
const DANA = 'staff1@hotel.auvera.example';
const locale: Locale = 'en';
const { grant, more } = TEXTS[locale];

const screens = useScreens();

const dana = (): Promise<Page> => screens.visit({ size: 'phone', locale, as: DANA });
const tap = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().tap();

async function choose(page: Page): Promise<void> {
  await page.goto('/grant');
  await tap(page, 'Noise or disturbance');
  await tap(page, 'Check-out at 16:00');
}

/** The keys under which grants left this page, in their order. */
function keysSentFrom(page: Page): string[] {
  const keys: string[] = [];
  page.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (request.method() === 'POST' && request.url().endsWith('/api/gestures') && key) keys.push(key);
  });
  return keys;
}

async function givenByDana(): Promise<number> {
  const { rows } = await screens.db.owner.query<{ count: number }>(
    'SELECT count(*) FROM gesture g JOIN employee e ON e.id = g.employee_id WHERE e.email = $1',
    [DANA],
  );
  return rows[0]!.count;
}

describe('a grant in trouble', () => {
  let before: number;
  beforeEach(async () => {
    before = await givenByDana();
  });
  const onceMore = async (): Promise<void> => expect(await givenByDana()).toBe(before + 1);

  it('waits on the phone while the network is lost, and goes out by itself under the same key', async () => {
    const page = await dana();
    const keys = keysSentFrom(page);
    await choose(page);
    await page.route(GIVES, (route) => route.abort());
    await tap(page, grant.give);
    await page.getByText(grant.state.saved, { exact: true }).waitFor();
    expect(await page.getByText(grant.state.recorded).count()).toBe(0);
    await page.unroute(GIVES);
    await page.getByText(grant.state.recorded).waitFor();
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    await onceMore();
  });

  it('is recorded once when the answer was lost on its way back', async () => {
    const page = await dana();
    const keys = keysSentFrom(page);
    await choose(page);
    await page.route(
      GIVES,
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await tap(page, grant.give);
    await page.getByText(grant.state.recorded).waitFor();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    await onceMore();
  });

  it('survives a reload in the middle', async () => {
    const page = await dana();
    const keys = keysSentFrom(page);
    await choose(page);
    await page.reload();
    await page.getByRole('button', { name: 'Check-out at 16:00', pressed: true }).waitFor();
    await page.route(GIVES, (route) => route.abort());
    await tap(page, grant.give);
    await page.getByText(grant.state.saved, { exact: true }).waitFor();
    await page.reload();
    await page.unroute(GIVES);
    await page.getByText(grant.state.recorded).waitFor();
    expect(new Set(keys).size).toBe(1);
    await onceMore();
  });

  it('happens once for a double tap', async () => {
    const page = await dana();
    await choose(page);
    await page.getByRole('button', { name: grant.give }).first().dblclick();
    await page.getByText(grant.state.recorded).waitFor();
    await onceMore();
  });

  it('outlives the database', async () => {
    const page = await dana();
    const keys = keysSentFrom(page);
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/api/gestures')) statuses.push(response.status());
    });
    await choose(page);
    await cutOff(screens.db);
    await tap(page, grant.give);
    await page.getByText(grant.state.saved, { exact: true }).waitFor();
    expect(statuses[0]).toBe(503);
    await letIn(screens.db);
    await page.getByText(grant.state.recorded).waitFor({ timeout: 15_000 });
    expect(new Set(keys).size).toBe(1);
    await onceMore();
  });

  it('blocks signing out while it waits', async () => {
    const page = await dana();
    await choose(page);
    await page.route(GIVES, (route) => route.abort());
    await tap(page, grant.give);
    await page.getByText(grant.state.saved, { exact: true }).waitFor();
    await page.goto('/more');
    await page.getByText(more.queued(1)).waitFor();
    expect(await page.getByRole('button', { name: more.signOut }).count()).toBe(0);
    await page.unroute(GIVES);
    await tap(page, more.sendNow);
    await page.getByRole('button', { name: more.signOut }).waitFor();
    await onceMore();
  });

  it('loses nothing to a session that ended', async () => {
    const page = await dana();
    await choose(page);
    await screens.db.owner.query('DELETE FROM session s USING employee e WHERE e.id = s.employee_id AND e.email = $1', [
      DANA,
    ]);
    await tap(page, grant.give);
    await tap(page, 'Dana Omarova');
    await page.getByText(grant.state.recorded).waitFor();
    await onceMore();
  });
});
