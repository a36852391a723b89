import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const { grant, ledger, myGestures, people, reconciliation, teamToday } = TEXTS.en;
const FINANCE = 'finance@auvera.example';

const screens = useScreens();

const desktop = (as: string): Promise<Page> => screens.visit({ size: 'desktop', locale: 'en', as });
const rowsOf = (page: Page, caption: string) => page.getByRole('table', { name: caption }).locator('tbody tr');

/** The number in an amount of money as English writes it. */
const numberIn = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.-]/gu, ''));

describe("the head's day", () => {
  it('shows what staff just gave without a reload, and undoes it with a reason', async () => {
    const head = await desktop('head@hotel.auvera.example');
    await head.goto('/team');
    const given = rowsOf(head, teamToday.today.title);
    await given.first().waitFor();
    const before = await given.count();

    const phone = await screens.visit({ size: 'phone', locale: 'en', as: 'staff2@hotel.auvera.example' });
    await phone.goto('/grant');
    await phone.getByRole('button', { name: 'Noise or disturbance' }).tap();
    await phone.getByRole('button', { name: 'Spa hour' }).tap();
    await phone.getByRole('button', { name: grant.give }).first().tap();
    await phone.getByText(grant.state.recorded).waitFor();

    await given.nth(before).waitFor();
    const newest = given.first();
    expect(await newest.innerText()).toMatch(/Spa hour[^]*Pavel Lukin/u);

    await newest.getByRole('link').first().click();
    await head.getByRole('button', { name: myGestures.undo }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: myGestures.undo }).click();
    await dialog.getByText(myGestures.reasonShort).waitFor();
    await dialog.getByRole('textbox').fill('The spa is closed today');
    await dialog.getByRole('button', { name: myGestures.undo }).click();
    await head.getByText(myGestures.undone).waitFor();
    await head.getByText('The spa is closed today').waitFor();
  });

  it('sorts who has what left, and keeps the order in the URL', async () => {
    const page = await desktop('head@hotel.auvera.example');
    await page.goto('/team');
    const members = rowsOf(page, teamToday.members.title);
    await page.getByRole('button', { name: teamToday.members.left, exact: true }).click();
    const left = async (): Promise<number[]> =>
      (await members.locator('td:nth-child(2)').allInnerTexts()).map((text) =>
        Number(text.split('of')[0]!.replace(/\D/gu, '')),
      );
    const descending = (numbers: number[]): number[] => numbers.toSorted((a, b) => b - a);
    expect(await left()).toEqual(descending(await left()));
    await page.getByRole('button', { name: teamToday.members.left, exact: true }).click();
    expect(await left()).toEqual(descending(await left()).toReversed());
    const url = page.url();
    await page.reload();
    await members.first().waitFor();
    expect(page.url()).toBe(url);
    expect(await left()).toEqual(descending(await left()).toReversed());
  });
});

describe('the ledger', () => {
  it('keeps its filters in the URL, through a reload and the way back', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger');
    const rows = rowsOf(page, ledger.caption);
    await rows.first().waitFor();
    await page.getByLabel(ledger.filters.department).selectOption({ label: 'Restaurant floor' });
    await page.getByLabel(ledger.filters.kind, { exact: true }).selectOption('reversal');
    await page.waitForURL(/departmentId=.*kind=reversal|kind=reversal.*departmentId=/u);
    await rows.filter({ hasNotText: ledger.kinds.reversal }).first().waitFor({ state: 'detached' });
    const shown = await rows.count();
    const url = page.url();
    expect(await rows.first().innerText()).toContain('Undone');
    await page.reload();
    await rows.first().waitFor();
    expect(page.url()).toBe(url);
    expect(await rows.count()).toBe(shown);
    await rows.first().getByRole('button').click();
    await page.getByRole('link', { name: ledger.life.openGesture }).click();
    await page.getByText(myGestures.detail.policy, { exact: true }).waitFor();
    await page.goBack();
    await rows.first().waitFor();
    expect(page.url()).toBe(url);
  });

  it('shows one budget alone, where what is left follows from row to row', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger?kind=grant');
    const rows = rowsOf(page, ledger.caption);
    await rows.first().waitFor();
    await rows.first().getByRole('button').click();
    await page.getByRole('link', { name: ledger.life.onlyBudget }).click();
    await page.getByText(ledger.oneBudget.hint).waitFor();
    // the opened row's story is a row of its own
    const entries = await rows.filter({ has: page.locator('td:nth-child(8)') }).all();
    const facts = await Promise.all(
      entries.map(async (entry) => {
        const [words, amount, left] = await Promise.all(
          [4, 7, 8].map((column) => entry.locator(`td:nth-child(${column})`).innerText()),
        );
        const change = words!.includes(ledger.what.fromReserve) ? 0 : numberIn(amount!);
        return { change, left: numberIn(left!) };
      }),
    );
    expect(facts.length).toBeGreaterThan(3);
    for (const [i, { change, left }] of facts.slice(0, -1).entries()) {
      expect(left).toBeCloseTo(facts[i + 1]!.left + change, 2);
    }
  });

  it('exports exactly the rows that it shows', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/ledger?kind=reversal');
    const rows = rowsOf(page, ledger.caption);
    await rows.first().waitFor();
    await page.getByRole('button', { name: ledger.export.open }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: ledger.export.files.csv.get }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split(/\r?\n/u);
    const numbers = await rows.locator('td:nth-child(3)').allInnerTexts();
    expect(lines).toHaveLength(numbers.length + 1);
    for (const number of numbers) expect(lines.filter((line) => line.includes(number.trim()))).toHaveLength(1);
  });
});

describe('the office', () => {
  it('sees that everything adds up', async () => {
    const page = await desktop(FINANCE);
    await page.goto('/reconciliation');
    // nobody waits for the background's first look, a minute after the start
    await page.getByRole('button', { name: reconciliation.again }).click();
    await page.getByText(reconciliation.allGood).waitFor();
  });

  it('finds people by name', async () => {
    const page = await desktop('admin@auvera.example');
    await page.goto('/people');
    await page.getByText('Dana Omarova').waitFor();
    await page.getByRole('searchbox').fill('Whitlock');
    await page.getByText(people.shown(1)).waitFor();
    expect(await page.getByText('Dana Omarova').count()).toBe(0);
  });
});
