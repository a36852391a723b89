import type { Page } from 'playwright-core';
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

  it('keeps a view for oneself', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger?kind=reversal&by=month');
    await press(page, ledger.views.open);
    await page.getByLabel(ledger.views.name).fill('What was undone, by month');
    await press(page, ledger.views.keep);
    const kept = page.getByRole('link', { name: 'What was undone, by month' });
    await kept.waitFor();
    await page.goto('/ledger');
    await press(page, ledger.views.open);
    await kept.click();
    await page.waitForURL(/kind=reversal&by=month/);
  });
});

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

  it('name the first row that was changed behind the application’s back', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/seals');
    await press(page, seals.sealNow);
    await page.getByText(seals.unsealed.none).waitFor();
    const { rows } = await changeBehind(screens.db.owner);
    await press(page, seals.verify.start);
    await page.getByText(seals.verify.failed).waitFor();
    await page.getByText(`Entry ${rows[0]!.seq} of budget`).waitFor();
    await page.getByRole('link', { name: seals.verify.showRow }).click();
    await page.getByText(ledger.oneBudget.hint).waitFor();
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
async function changeBehind(owner: TestDatabase['owner']): Promise<{ rows: { seq: string }[] }> {
  await owner.query('ALTER TABLE ledger_entry DISABLE TRIGGER USER');
  const changed = await owner.query<{ seq: string }>(`
    UPDATE ledger_entry SET reason = 'something else'
    WHERE (budget_id, seq) = (
      SELECT budget_id, seq FROM ledger_entry WHERE kind = 'grant' ORDER BY recorded_at LIMIT 1)
    RETURNING seq`);
  await owner.query('ALTER TABLE ledger_entry ENABLE TRIGGER USER');
  return changed;
}
