import { randomUUID } from 'node:crypto';
import type { Desk } from '@amends/shared/contract/desk.js';
import type { Locale } from '@amends/shared/locale.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { WatchLedger } from '../../backend/src/finance/control/watch-ledger.js';
import { createApp } from '../../backend/src/create-app.js';
import { barriersOn } from '../support/axe.js';
import { corrupt } from '../support/closing.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';
import { testSettings } from '../support/settings.js';

const screens = useScreens();
const FINANCE = 'finance@auvera.example';
const HEAD = 'head@table.auvera.example';
/** Each language finds something about, and freezes, another one's budget. */
const TOM = 'staff2@table.auvera.example';
const GRACE = 'staff1@table.auvera.example';
const OWNER = { en: GRACE, ru: TOM };
const COLLEAGUE = { en: TOM, ru: GRACE };
/** What the product promises from one screen to the other. */
const SOON = { timeout: 2_000 };

/** Beside the instance whose screens are looked at: it is whichever finds it first that raises the alarm. */
let background: NestFastifyApplication;
beforeAll(async () => {
  const { runtimeUrl } = screens.db;
  background = await createApp({ runtimeUrl, demo: true, settings: testSettings, logLevels: [] });
});
afterAll(() => background.close());

const at = async (path: string, as: string, locale: Locale): Promise<Page> => {
  const page = await screens.visit({ size: 'desktop', locale, as });
  // the stream begins with it: from here on everything is told
  const stream = page.waitForResponse((response) => response.url().includes('/api/events'));
  await page.goto(path);
  await stream;
  return page;
};
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** A finding about somebody, as the look at a month leaves it. */
async function aFinding(about: string): Promise<void> {
  const { owner } = screens.db;
  await owner.query(`INSERT INTO flag_month (month, seed, started_at, computed_at)
    VALUES ('2026-01-01', 'seed', now(), now()) ON CONFLICT DO NOTHING`);
  const facts = { rule: 'self_dealing', gestures: 2, amountMinor: 1_100, matched: ['contact'] };
  await owner.query(
    `INSERT INTO flag (id, month, rule, department_id, employee_id, severity, facts, gesture_ids)
     SELECT $1, '2026-01-01', 'self_dealing', r.department_id, e.id, 3, $2, '{}'
     FROM employee e JOIN employee_role r ON r.employee_id = e.id AND r.role = 'staff' WHERE e.email = $3`,
    [randomUUID(), JSON.stringify(facts), about],
  );
}

describe.each<Locale>(['en', 'ru'])('what finance watches over, in %s', (locale) => {
  const { exceptions, common, reconciliation, grant } = TEXTS[locale];

  it('a finding: asked, seen by the head at once, answered, decided, and counted for its rule', async () => {
    await aFinding(OWNER[locale]);
    const [finance, head] = [
      await at('/exceptions?month=2026-01', FINANCE, locale),
      await at('/exceptions', HEAD, locale),
    ];
    const card = finance
      .locator('section')
      .filter({ hasText: exceptions.rules.self_dealing })
      .filter({ hasText: exceptions.states.open });
    await card.getByRole('button', { name: exceptions.ask.open }).click();
    await finance.getByLabel(exceptions.ask.label).fill(`Who was it for? ${locale}`);
    await press(finance, exceptions.ask.send);

    const asked = head.locator('section').filter({ hasText: `Who was it for? ${locale}` });
    await asked.waitFor(SOON);
    await asked.getByRole('button', { name: exceptions.answer.send }).click();
    await asked.getByRole('alert').waitFor();
    expect(await barriersOn(head)).toEqual([]);
    await asked.getByLabel(exceptions.answer.label).fill(`A relative, ${locale}`);
    await asked.getByRole('button', { name: exceptions.answer.send }).click();

    await finance.getByText(`A relative, ${locale}`).waitFor(SOON);
    await finance.getByRole('button', { name: exceptions.verdict.open }).first().click();
    await finance.getByRole('radio', { name: exceptions.verdicts.coach }).check();
    await finance.getByLabel(exceptions.verdict.note).fill(`To be talked over, ${locale}`);
    expect(await barriersOn(finance)).toEqual([]);
    await press(finance, exceptions.verdict.save);
    await finance.getByText(`To be talked over, ${locale}`).waitFor();
    await finance.goto('/exceptions/rules');
    const rule = finance.locator('tr').filter({ hasText: exceptions.rules.self_dealing });
    await rule.getByText(exceptions.precision.of(locale === 'en' ? { k: 1, n: 1 } : { k: 2, n: 2 })).waitFor();

    const counter = await screens.visit({ size: 'phone', locale, as: OWNER[locale] });
    await counter.goto('/more');
    await counter.getByRole('heading', { level: 1 }).waitFor();
    expect(await counter.getByRole('link', { name: common.nav.exceptions }).count()).toBe(0);
    expect((await counter.request.get('/api/flags')).status()).toBe(403);
  });

  it('a wrong row: an alarm, one frozen budget, calm words for its owner, and nobody else held up', async () => {
    const finance = await at('/reconciliation', FINANCE, locale);
    await finance.getByText(reconciliation.alarms.none).waitFor();
    const owner = await screens.visit({ size: 'phone', locale, as: OWNER[locale] });
    const budgetId = await budgetOf(owner);
    await corrupt(screens.db, budgetId, 100);
    await background.get(WatchLedger).look();
    await finance.getByText(reconciliation.checks.balance_equals_entries).first().waitFor(SOON);
    await finance.getByText(reconciliation.alarms.frozen, { exact: true }).waitFor();
    expect(await barriersOn(finance)).toEqual([]);

    await giveOnPhone(owner, locale);
    await owner.getByText(FROZEN[locale]).waitFor();
    expect(await barriersOn(owner)).toEqual([]);
    const colleague = await screens.visit({ size: 'phone', locale, as: COLLEAGUE[locale] });
    await giveOnPhone(colleague, locale);
    await colleague.getByText(grant.state.recorded).waitFor();

    await corrupt(screens.db, budgetId, -100);
    await press(finance, reconciliation.alarms.unfreeze);
    await press(finance, reconciliation.unfreeze.save);
    await finance.getByText(common.reason.missing).waitFor();
    await finance.getByRole('button', { name: reconciliation.unfreeze.reasons[0]! }).click();
    expect(await barriersOn(finance)).toEqual([]);
    await press(finance, reconciliation.unfreeze.save);
    await finance.getByText(reconciliation.alarms.none).waitFor(SOON);
    // what was chosen still stands there: the same intention, once it can be carried out
    await owner.getByRole('button', { name: common.retry }).tap();
    await owner.getByText(grant.state.recorded).waitFor();
  });
});

const FROZEN = { en: 'a colleague can give it', ru: 'коллега' };

async function budgetOf(page: Page): Promise<string> {
  const { budget } = (await (await page.request.get('/api/desk')).json()) as Desk;
  return budget.id;
}

/** The cheapest thing for a long wait, for nobody in particular. */
async function giveOnPhone(page: Page, locale: Locale): Promise<void> {
  await page.goto('/grant');
  await page.locator('main button[aria-pressed]').first().tap();
  await page.locator('main li button[aria-pressed]').first().tap();
  await page.getByRole('button', { name: TEXTS[locale].grant.give }).first().tap();
}
