import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Desk } from '@amends/shared/contract/desk.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const screens = useScreens();

const HEAD = 'head@hotel.auvera.example';
const FINANCE = 'finance@auvera.example';
const OPTION = { en: 'Spa hour', ru: 'Час в спа' } satisfies Record<Locale, string>;
/** What the customer's own page says. */
const PAGE = { en: { send: 'Send' }, ru: { send: 'Отправить' } } satisfies Record<Locale, object>;

const desktop = (as: string, locale: Locale = 'en'): Promise<Page> => screens.visit({ size: 'desktop', locale, as });
const rowOf = (page: Page, caption: string, words: string) =>
  page.getByRole('table', { name: caption, exact: true }).locator('tbody tr').filter({ hasText: words }).first();

/** Gives the option to a customer at the hotel. */
async function give(reference = randomUUID().slice(0, 8)): Promise<GestureAnswer['gesture']> {
  const { request } = await screens.visit({ size: 'phone', locale: 'en', as: 'staff2@hotel.auvera.example' });
  const { policy } = (await (await request.get('/api/desk')).json()) as Desk;
  const option = policy.options.find(({ title }) => title === OPTION.en)!;
  const answer = await request.post('/api/gestures', {
    data: { optionId: option.id, categoryId: option.categoryIds[0], severity: 4, customer: { reference } },
    headers: { 'x-amends-client': 'test', 'idempotency-key': randomUUID() },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as GestureAnswer).gesture;
}

/** The customer answers on their own device, which runs no scripts. */
async function answerOnPage(path: string, rating: number, locale: Locale, comment = ''): Promise<void> {
  const phone = await screens.visit({ size: 'phone', locale, withoutScripts: true });
  await phone.goto(path);
  await phone.locator(`input[type="radio"][value="${rating}"]`).check({ force: true });
  await phone.locator('textarea').first().fill(comment);
  await phone.getByRole('button', { name: PAGE[locale].send, exact: true }).click();
  await phone.waitForURL(/\/g\//u);
}

describe.each<Locale>(['en', 'ru'])("a customer's answer, in %s", (locale) => {
  const { whatWorks, feedback, promises } = TEXTS[locale];

  it('moves the option on the head’s screen without a reload, and leads to its gesture', async () => {
    const head = await desktop(HEAD, locale);
    await head.goto('/insights?view=table');
    const row = rowOf(head, whatWorks.caption, OPTION[locale]);
    const figures = async () => {
      const [k, of] = [row.locator('td:nth-child(2)'), row.locator('td:nth-child(4)')];
      return [await k.innerText(), Number(await of.innerText())] as const;
    };
    await row.waitFor();
    const [, before] = await figures();
    const gesture = await give();
    await answerOnPage(gesture.pagePath!, 5, locale);
    await row.locator(`td:nth-child(4):text-is("${before + 1}")`).waitFor();

    await row.getByRole('button').click();
    const settled = head.getByRole('link', { name: whatWorks.detail.drill.settled.yes(1).replace('1', '').trim() });
    await settled.first().click();
    await head.getByRole('link', { name: gesture.number, exact: true }).waitFor();
    const url = head.url();
    expect(url).toContain('answer=true');
    await head.reload();
    await head.getByRole('link', { name: gesture.number, exact: true }).waitFor();
    expect(head.url()).toBe(url);
  });

  it('that is low stands under feedback at once, and is a promise of the shift', async () => {
    const head = await desktop(HEAD, locale);
    await head.goto('/feedback');
    await head.getByRole('heading', { name: feedback.title }).waitFor();
    const comment = randomUUID();
    const gesture = await give();
    await answerOnPage(gesture.pagePath!, 2, locale, comment);
    const card = head.getByRole('listitem').filter({ hasText: comment });
    await card.getByText(feedback.low).waitFor();
    await head.getByRole('link', { name: TEXTS[locale].common.nav.promises }).first().click();
    await head.locator(`a[href="/gestures/${gesture.id}"]`).first().waitFor();
    expect(await head.getByText(promises.fromRating).count()).toBeGreaterThan(0);
  });
});

describe('what works', () => {
  const { whatWorks, office } = TEXTS.en;

  it('exports exactly the options that it shows', async () => {
    const head = await desktop(HEAD);
    await head.goto('/insights?view=table&outcome=calm');
    const rows = head.getByRole('table', { name: whatWorks.caption, exact: true }).locator('tbody tr');
    await rows.first().waitFor();
    const [download] = await Promise.all([
      head.waitForEvent('download'),
      head.getByRole('link', { name: office.csv }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const titles = await rows.locator('td:first-child').allInnerTexts();
    expect(text.trimEnd().split(/\r?\n/u)).toHaveLength(titles.length + 1);
    for (const title of titles) expect(text).toContain(title);
  });

  it('keeps outcome, filters and view in the URL', async () => {
    const head = await desktop(HEAD);
    await head.goto('/insights');
    await head.getByRole('radio', { name: whatWorks.outcomes.calm }).check();
    await head.getByLabel(whatWorks.filters.severity).selectOption('3');
    await head.getByRole('radio', { name: whatWorks.views.similar }).check();
    await head.waitForURL(/outcome=calm.*severity=3.*view=similar/u);
    const url = head.url();
    await head.reload();
    await head.getByText(whatWorks.zeroLine).waitFor();
    expect(head.url()).toBe(url);
    expect(await head.getByLabel(whatWorks.filters.severity).inputValue()).toBe('3');
  });

  it('shows finance every department, and from there one of them', async () => {
    const finance = await desktop(FINANCE);
    await finance.goto('/insights');
    await rowOf(finance, whatWorks.departments.caption, 'Hotel front desk').getByRole('link').click();
    await rowOf(finance, whatWorks.caption, OPTION.en).waitFor();
    expect(await finance.getByRole('link', { name: whatWorks.detail.edit }).count()).toBe(0);
  });
});

describe('who came back', () => {
  const { department, whatWorks } = TEXTS.en;

  it('is read from rows, names each one that it cannot use, and changes nothing when repeated', async () => {
    const { customer } = await give();
    const head = await desktop(HEAD);
    await head.goto('/department/returns');
    const today = new Date().toISOString();
    const rows = `reference,returnedAt\n${customer!.reference},${today}\nnobody-at-all,2026-11-01\n${customer!.reference},soon`;
    await head.getByRole('textbox').fill(rows);
    const send = head.getByRole('button', { name: department.returns.send });
    await send.click();
    await head.getByText(department.returns.done({ rows: 3, matched: 1 })).waitFor();
    await rowOf(head, department.returns.unused(2), department.returns.reasons.customer_unknown).waitFor();
    const [download] = await Promise.all([
      head.waitForEvent('download'),
      head.getByRole('button', { name: department.returns.download }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('nobody-at-all');
    await send.click();
    await head.getByText(department.returns.known(1)).waitFor();
    await head.goto('/insights?outcome=returned&view=table');
    expect(await rowOf(head, whatWorks.caption, OPTION.en).locator('td:nth-child(4)').innerText()).not.toBe('0');
  });
});

describe("a department's messages", () => {
  const { messages } = TEXTS.en.department;

  it('end as their head wrote, which the preview shows before it is saved', async () => {
    const head = await desktop(HEAD);
    await head.goto('/department');
    await head.getByLabel('English').first().fill('Marat and the front desk');
    await head.getByRole('article').getByText('Marat and the front desk').waitFor();
    await head.getByLabel(messages.from).fill('00:00');
    await head.getByLabel(messages.to).fill('00:00');
    await head.getByText(messages.never).waitFor();
    await head.getByRole('button', { name: messages.save }).click();
    await head.getByText(messages.saved).waitFor();
    await head.reload();
    expect(await head.getByLabel('English').first().inputValue()).toBe('Marat and the front desk');
  });
});
