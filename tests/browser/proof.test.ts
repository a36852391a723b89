import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type ExportName, EXPORTS } from '../../frontend/src/features/ledger/ledger.api.js';
import { barriersOn } from '../support/axe.js';
import type { TestDatabase } from '../support/database.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const { ledger, people, seals, common } = TEXTS.en;
const FINANCE = 'finance@auvera.example';
const screens = useScreens();
const desktop = (as: string): Promise<Page> => screens.visit({ size: 'desktop', locale: 'en', as });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the explorer', () => {
  it('leads from a group to its entries, and from an entry by keys alone to its whole life', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger');
    await page.getByLabel(ledger.groups.label).selectOption('department');
    await page.getByRole('link', { name: 'Restaurant floor' }).click();
    await page.waitForURL(/departmentId=/);
    const toggles = page.locator('tr[data-row] button');
    await toggles.nth(2).waitFor();
    await toggles.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await toggles.nth(2).getAttribute('aria-expanded')).toBe('true');
    await page.getByText('Budget plan then').waitFor();
  });

  it('keeps a view for oneself, on every device, until it is dropped', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger?kind=reversal&by=month');
    await press(page, ledger.views.open);
    await page.getByLabel(ledger.views.name).fill('What was undone, by month');
    await press(page, ledger.views.keep);
    const kept = (on: Page) => on.getByRole('link', { name: 'What was undone, by month' });
    await kept(page).waitFor();
    const elsewhere = await desktop(FINANCE);
    await elsewhere.goto('/ledger');
    await press(elsewhere, ledger.views.open);
    await kept(elsewhere).click();
    await elsewhere.waitForURL(/kind=reversal&by=month/);
    await press(elsewhere, ledger.views.open);
    await press(elsewhere, ledger.views.forget({ name: 'What was undone, by month' }));
    await elsewhere.getByText(ledger.views.none).waitFor();
    await page.reload();
    await press(page, ledger.views.open);
    await page.getByText(ledger.views.none).waitFor();
  });

  it('keeps its filters through a reload and on the way back', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger');
    await page.getByLabel(ledger.filters.kind, { exact: true }).selectOption('reversal');
    await page.waitForURL(/kind=reversal/);
    await page.reload();
    await page.locator('tr[data-row]').first().waitFor();
    const entries = await page.locator('tr[data-row]').count();
    expect(await page.getByLabel(ledger.filters.kind, { exact: true }).inputValue()).toBe('reversal');
    await page.locator('tr[data-row] button').first().click();
    await page.getByRole('link', { name: ledger.life.openGesture }).click();
    await page.waitForURL(/gestures/);
    await page.goBack();
    await page.waitForURL(/kind=reversal/);
    await page.locator('tr[data-row]').first().waitFor();
    expect(await page.locator('tr[data-row]').count()).toBe(entries);
  });

  it.each(Object.keys(EXPORTS) as ExportName[])('hands out what it shows as %s', async (name) => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger?kind=reversal');
    await press(page, ledger.export.open);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('link', { name: ledger.export.files[name].get, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(ENDINGS[name]);
    const file = await readFile(await download.path());
    expect(file.subarray(0, 2).toString('latin1')).toMatch(BEGINNINGS[name]);
  });
});

const PLAIN = /^[\w"]/;
const ENDINGS = { xlsx: /\.xlsx$/, localCsv: /\.csv$/, csv: /\.csv$/, ndjson: /\.ndjson$/, proof: /\.ndjson$/ };
const BEGINNINGS = { xlsx: /^PK/, localCsv: /^\xef\xbb|^[\w"]/, csv: PLAIN, ndjson: /^\{"/, proof: /^\{"/ };

describe('seals', () => {
  it('seal now, verify, and find that a head from elsewhere does not belong here', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/seals');
    await press(page, seals.sealNow);
    await page.getByText(seals.unsealed.none).waitFor();
    await press(page, seals.verify.start);
    await page.getByText(seals.verify.passed).waitFor();
    await page.locator('summary', { hasText: seals.verify.older }).click();
    await page.getByLabel(seals.verify.older).fill(`1 ${'a'.repeat(64)}`);
    await press(page, seals.verify.start);
    await page.getByText(seals.verify.headDiffers({ number: '1' })).waitFor();
  });

  it('show how far a long verification is, until it has passed', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/seals');
    await page.getByRole('button', { name: seals.verify.start, exact: true }).waitFor();
    const holder = await screens.db.owner.connect();
    try {
      // whoever holds the entries makes a run as long as they like
      await holder.query('BEGIN; LOCK TABLE ledger_entry IN ACCESS EXCLUSIVE MODE');
      await press(page, seals.verify.start);
      const bar = page.getByRole('progressbar');
      await bar.waitFor();
      expect(Number(await bar.getAttribute('max'))).toBeGreaterThan(600);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: seals.verify.cancel }).waitFor();
    } finally {
      await holder.query('ROLLBACK');
      holder.release();
    }
    await page.getByText(seals.verify.passed).waitFor();
  });

  it('name the first row that was changed behind the application’s back, in the reader’s language', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/seals');
    await press(page, seals.sealNow);
    await page.getByText(seals.unsealed.none).waitFor();
    const { rows } = await changeBehind(screens.db.owner);
    const { seq, budgetId } = rows[0]!;
    await press(page, seals.verify.start);
    await page.getByText(seals.verify.failed).waitFor();
    await page
      .getByText(new RegExp(`Entry ${seq} of budget ${budgetId}.* is not what it was when it was sealed`))
      .waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('link', { name: seals.verify.showRow }).click();
    await page.getByText(ledger.oneBudget.hint).waitFor();

    const russian = await screens.visit({ size: 'desktop', locale: 'ru', as: FINANCE });
    await russian.goto('/seals');
    await russian.getByText(TEXTS.ru.seals.verify.failed).waitFor();
    await russian.getByText(new RegExp(`Запись ${seq} бюджета ${budgetId}.*не то, что было опечатано`, 'u')).waitFor();
  });
});

describe('an external auditor', () => {
  it('is let in until a day, looks at everything and finds nothing to change', async () => {
    const admin = await desktop('admin@auvera.example');
    await admin.goto('/people');
    await press(admin, people.hire);
    await admin.getByLabel(`${people.name}, English`).fill('Ines Prado');
    await admin.getByLabel(`${people.name}, Русский`).fill('Инес Прадо');
    await admin.getByLabel(people.email, { exact: true }).fill('ines@audit.example');
    await admin.getByRole('checkbox', { name: common.roles.auditor }).check();
    await press(admin, people.hireSubmit);
    await admin.getByLabel(people.firstPassword).waitFor();

    const page = await desktop('ines@audit.example');
    await page.goto('/seals');
    await page.getByRole('button', { name: seals.verify.start }).waitFor();
    expect(await page.getByRole('button', { name: seals.sealNow }).count()).toBe(0);
    await page.goto('/ledger');
    await page.locator('tr[data-row]').first().waitFor();
    await page.goto('/audit');
    await page.locator('tr[data-row]').first().waitFor();
  });
});

/** What whoever owns the tables can do. */
async function changeBehind(owner: TestDatabase['owner']): Promise<{ rows: { seq: string; budgetId: string }[] }> {
  await owner.query('ALTER TABLE ledger_entry DISABLE TRIGGER USER');
  const changed = await owner.query<{ seq: string; budgetId: string }>(`
    UPDATE ledger_entry SET reason = 'something else'
    WHERE (budget_id, seq) = (
      SELECT budget_id, seq FROM ledger_entry WHERE kind = 'grant' ORDER BY recorded_at LIMIT 1)
    RETURNING seq, budget_id AS "budgetId"`);
  await owner.query('ALTER TABLE ledger_entry ENABLE TRIGGER USER');
  return changed;
}
