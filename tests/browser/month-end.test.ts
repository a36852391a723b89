import { readFile } from 'node:fs/promises';
import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { barriersOn } from '../support/axe.js';
import { anOfficer } from '../support/company.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const screens = useScreens();

const FINANCE = 'finance@auvera.example';
const FILES = ['csv', 'xlsx'] as const;

const desktop = (locale: Locale): Promise<Page> => screens.visit({ size: 'desktop', locale, as: FINANCE });
const monthsIn = (page: Page, words: string) => page.locator('main td a').filter({ hasText: words });

async function fileBehind(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

/** Anna is alone in the demo company. @returns the e-mail address of another one */
async function aSecondOfFinance(): Promise<string> {
  const { id } = await anOfficer(screens.db, 'finance');
  return `${id}@example.test`;
}

describe.each<Locale>(['en', 'ru'])('the end of a month, in %s', (locale) => {
  const { close, journal, reconciliation } = TEXTS[locale];

  it('closes a month that nothing stands in the way of, and books it under a number of its own', async () => {
    const page = await desktop(locale);
    await page.goto('/reconciliation');
    await page.getByRole('button', { name: reconciliation.again }).click();
    await page.getByText(reconciliation.allGood).waitFor();
    await page.goto('/close');
    // under the month that runs is one that is over
    const row = page.locator('main tbody tr').nth(1);
    await row.waitFor();
    await monthsIn(page, close.states.open)
      .nth(await row.getByRole('link').count())
      .click();
    await page.getByRole('button', { name: close.check.close }).click();
    await page.getByRole('heading', { name: close.report.byKind }).waitFor();
    await page.getByRole('link', { name: close.month.makeJournal }).click();
    await page.getByRole('button', { name: journal.make.button }).click();
    await page.waitForURL(/\/close\/journals\/GL-/u);
    await page.locator('main tbody tr').first().waitFor();
    for (const kind of FILES) {
      const name = journal.one[kind];
      const [first, again] = [await fileBehind(page, name), await fileBehind(page, name)];
      expect(first.length).toBeGreaterThan(0);
      expect(again.equals(first)).toBe(true);
    }
  });

  it('is opened again by a second person only, with a reason', async () => {
    const page = await desktop(locale);
    await page.goto('/close');
    await monthsIn(page, close.states.closed).first().click();
    const ask = page.getByRole('button', { name: close.reopening.ask });
    await ask.click();
    await page.getByText(TEXTS[locale].common.reason.missing).waitFor();
    await page.getByRole('button', { name: close.reopening.reasons[0]!, exact: true }).click();
    await ask.click();
    await page.getByText(close.reopening.waits).waitFor();
    expect(await page.getByRole('button', { name: close.reopening.approve }).count()).toBe(0);
    await page.getByRole('button', { name: close.reopening.withdraw }).click();
    await ask.waitFor();
  });

  it('is opened by another one of finance, closed again, and both reports stay readable', async () => {
    const page = await desktop(locale);
    await page.goto('/close');
    await monthsIn(page, close.states.closed).first().click();
    await page.getByRole('button', { name: close.reopening.reasons[1]!, exact: true }).click();
    await page.getByRole('button', { name: close.reopening.ask }).click();
    await page.getByText(close.reopening.waits).waitFor();
    const second = await screens.visit({ size: 'desktop', locale, as: await aSecondOfFinance() });
    await second.goto(page.url());
    await second.locator('q', { hasText: close.reopening.reasons[1]! }).waitFor();
    await second.getByRole('button', { name: close.reopening.approve }).click();
    await second.getByText(close.check.ready).waitFor();
    await second.getByRole('heading', { name: close.report.byKind }).waitFor();
    expect(await barriersOn(second)).toEqual([]);
    await second.getByRole('button', { name: close.check.close }).click();
    await second.getByText(close.month.lead.closed).waitFor();
    const reports = second.getByRole('heading', { name: close.report.byKind });
    await reports.waitFor();
    await second
      .locator('summary', { hasText: close.earlier.of({ time: '' }).trim() })
      .first()
      .click();
    await reports.nth(1).waitFor();
    await second.locator('q', { hasText: close.reopening.reasons[1]! }).waitFor();
    expect(await barriersOn(second)).toEqual([]);
  });
});
