import { readFile } from 'node:fs/promises';
import { formatMoney } from '@amends/shared/money.js';
import type { Locale } from '@amends/shared/locale.js';
import { problemDetail } from '@amends/shared/problem-texts.js';
import type { Page } from 'playwright-core';
import { barriersOn } from '../support/axe.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const SAYS = {
  en: {
    timur: 'Timur Bekov',
    aigul: 'Aigul Sadykova',
    leaves: 'Tom Ashby',
    spa: 'Spa west',
    nina: 'Nina West',
    nextPlan: 'Another plan comes into force',
  },
  ru: {
    timur: 'Тимур Беков',
    aigul: 'Айгуль Садыкова',
    leaves: 'Грейс Уитлок',
    spa: 'Спа',
    nina: 'Нина',
    nextPlan: 'вступит в силу другой план',
  },
};
const GATE_HEAD = 'head@gate.auvera.example';
const TABLE_HEAD = 'head@table.auvera.example';
const FINANCE = 'finance@auvera.example';
const ADMIN = 'admin@auvera.example';

const screens = useScreens();

const rowOf = (page: Page, name: string) => page.locator('tbody tr').filter({ hasText: name }).first();
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** The number in an amount as either language writes it: "€1,250.00", «1 250,00 €». */
const numberIn = (text: string): number =>
  Number(
    text
      .replaceAll(/[^\d.,]/gu, '')
      .replace(/[.,](?=\d{3})/gu, '')
      .replace(',', '.'),
  );

describe.each<Locale>(['en', 'ru'])('money and people, in %s', (locale) => {
  const { audit, budgets, common, firstSteps, ledger, more, people, signIn } = TEXTS[locale];
  const { adjust, exception, plan, table } = budgets;
  const says = SAYS[locale];
  const euros = (minor: number): string => formatMoney(minor, 'EUR', locale);
  const visit = (as: string): Promise<Page> => screens.visit({ size: 'desktop', locale, as });
  const allottedTo = async (page: Page, name: string): Promise<number> =>
    numberIn(await rowOf(page, name).locator('td').nth(2).innerText());
  const expectAllotted = (page: Page, name: string, amount: number): Promise<void> =>
    rowOf(page, name)
      .getByText(formatMoney(amount * 100, 'EUR', locale, 'always'))
      .waitFor();
  const openActs = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name: table.actsOf({ name }) }).click();

  const budgetsOf = async (as: string): Promise<Page> => {
    const page = await visit(as);
    await page.goto('/budgets');
    await page.getByRole('table').waitFor();
    return page;
  };

  it('a new department: founded, its head let in, its first plan written', async () => {
    const email = `nina-${locale}@auvera.example`;
    const admin = await visit(ADMIN);
    await admin.goto('/people');
    await admin.getByRole('button', { name: people.newDepartment }).click();
    const dialog = admin.getByRole('dialog');
    const names = dialog.getByLabel(people.name);
    await names.nth(0).fill(`${SAYS.en.spa} ${locale}`);
    await names.nth(1).fill(`${SAYS.ru.spa} ${locale}`);
    await press(admin, people.createDepartment);
    await dialog.getByText(people.currencyMissing).waitFor();
    await dialog.getByLabel(people.currency).fill('KZT');
    await dialog.getByRole('button', { name: /KZT/u }).click();
    await dialog.getByLabel(people.timeZone).fill('Asia/Almaty');
    await dialog.getByRole('button', { name: /Almaty/u }).click();
    await press(admin, people.createDepartment);
    const name = `${says.spa} ${locale}`;
    await admin.getByText(people.departmentCreated({ name })).waitFor();

    await admin.getByRole('button', { name: people.hire }).click();
    await names.nth(0).fill(SAYS.en.nina);
    await names.nth(1).fill(SAYS.ru.nina);
    await dialog.getByLabel(people.email).fill(email);
    await dialog.getByRole('checkbox', { name }).check();
    await press(admin, people.hireSubmit);
    const password = await admin.getByLabel(people.firstPassword).innerText();
    await press(admin, people.handedOver);

    const head = await screens.visit({ size: 'desktop', locale });
    await head.goto('/sign-in');
    await head.getByLabel(signIn.email).fill(email);
    await head.getByLabel(signIn.password, { exact: true }).fill(password);
    await head.getByRole('button', { name: signIn.submit }).click();
    await head.getByText(firstSteps.title).waitFor();
    expect(await barriersOn(head)).toEqual([]);
    await head.getByRole('link', { name: firstSteps.steps.plan.action }).click();
    await head.getByRole('button', { name: plan.saveFirst }).click();
    await head.getByText(plan.missing).first().waitFor();
    await head.getByLabel(plan.fields.defaultAllotmentMinor.label).fill('100000');
    await head.getByLabel(plan.fields.authorityLimitMinor.label).fill('9000');
    await head.getByRole('textbox', { name: plan.fields.envelopeMinor.label }).fill('400000');
    await head.getByText(plan.effects.unchanged(0)).waitFor();
    await head.getByRole('button', { name: plan.reasons[0] }).click();
    await head.getByRole('button', { name: plan.saveFirst }).click();
    await head.getByText(table.nobody).waitFor();

    await head.goto('/team');
    await head.getByText(firstSteps.done).waitFor();
    await head.getByRole('link', { name: firstSteps.steps.policy.action }).waitFor();

    await head.goto('/more');
    await head.getByRole('button', { name: more.password.change }).click();
    await head.getByLabel(more.password.current).fill(password);
    await head.getByLabel(more.password.next).fill('a quiet word in the morning');
    await head.getByRole('button', { name: more.password.change }).click();
    await head.getByText(more.password.done).waitFor();
  });

  it('tops up and moves, with a reason that the ledger keeps', async () => {
    const page = await budgetsOf(GATE_HEAD);
    const [timur, aigul] = [await allottedTo(page, says.timur), await allottedTo(page, says.aigul)];
    await openActs(page, says.timur);
    await page.getByRole('button', { name: adjust.acts.topUp, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await press(page, adjust.acts.topUp);
    await dialog.getByText(adjust.amountMissing).waitFor();
    await dialog.getByText(common.reason.missing).waitFor();
    await dialog.getByLabel(adjust.amount).fill('50');
    await dialog.getByRole('button', { name: adjust.reasons.topUp[0] }).click();
    expect(await barriersOn(page)).toEqual([]);
    await press(page, adjust.submit.topUp({ amount: euros(5_000) }));
    await page.getByText(adjust.done({ name: says.timur })).waitFor();
    await expectAllotted(page, says.timur, timur + 50);

    await page.getByRole('button', { name: adjust.acts.move, exact: true }).click();
    await dialog.getByLabel(adjust.amount).fill('20');
    const choice = dialog.getByRole('combobox', { name: adjust.to });
    const to = await choice.locator('option').filter({ hasText: says.aigul }).getAttribute('value');
    await choice.selectOption(to);
    await dialog.getByRole('button', { name: adjust.reasons.move[0] }).click();
    await press(page, adjust.submit.move({ amount: euros(2_000) }));
    await expectAllotted(page, says.timur, timur + 30);
    await expectAllotted(page, says.aigul, aigul + 20);
  });

  it('refuses to withdraw what is given, says why, and offers what is possible', async () => {
    const page = await budgetsOf(GATE_HEAD);
    const allotted = await allottedTo(page, says.timur);
    const [spent, held] = await Promise.all(
      [3, 4].map(async (column) => numberIn(await rowOf(page, says.timur).locator('td').nth(column).innerText())),
    );
    const committedMinor = Math.round((spent! + held!) * 100);
    await openActs(page, says.timur);
    await page.getByRole('button', { name: adjust.acts.withdraw, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(adjust.amount).fill(String(allotted));
    await dialog.getByRole('button', { name: adjust.reasons.withdraw[0] }).click();
    await press(page, adjust.acts.withdraw);
    await dialog.getByText(problemDetail('below_committed', { committedMinor, currency: 'EUR' }, locale)).waitFor();
    const possible = Math.round(allotted * 100) - committedMinor;
    await dialog
      .getByRole('alert')
      .getByRole('button', { name: adjust.submit.withdraw({ amount: euros(possible) }) })
      .click();
    await dialog
      .getByText(budgets.adjust.becomes({ from: euros(allotted * 100), to: euros(committedMinor), left: euros(0) }))
      .waitFor();
    await press(page, common.cancel);
    expect(await allottedTo(page, says.timur)).toBe(allotted);
  });

  it('changes many at once after saying what that does to each', async () => {
    const page = await budgetsOf(GATE_HEAD);
    const before = await allottedTo(page, says.aigul);
    await page.getByRole('checkbox', { name: table.chooseAll }).check();
    await page.getByRole('button', { name: budgets.bulk.change }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: budgets.bulk.amounts.give }).fill('10');
    await dialog
      .getByText(euros(before * 100 + 1_000))
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: adjust.reasons.topUp[1] }).click();
    expect(await barriersOn(page)).toEqual([]);
    await press(page, budgets.bulk.submit(3));
    await expectAllotted(page, says.aigul, before + 10);
  });

  it('makes an exception with a reason and a last day, and ends it', async () => {
    const page = await budgetsOf(GATE_HEAD);
    await openActs(page, says.aigul);
    await page.getByRole('button', { name: exception.act, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await press(page, exception.save);
    await dialog.getByText(exception.missing).waitFor();
    await dialog.getByLabel(exception.limit).fill('100');
    await dialog.getByRole('button', { name: exception.reasons[0] }).click();
    await press(page, exception.save);
    const inForce = page.getByRole('region', { name: exception.title });
    await inForce.getByText(says.aigul).waitFor();
    expect(await inForce.innerText()).toContain(euros(10_000));
    await page.getByLabel(table.word).selectOption('exception');
    await page.waitForURL(/word=exception/u);
    expect(await page.locator('tbody tr').filter({ hasText: says.timur }).count()).toBe(0);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: table.csv }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(says.aigul);

    await inForce.getByRole('button').click();
    await press(page, exception.end);
    await inForce.getByText(exception.none).waitFor();
  });

  it('says what a new plan touches before it does', async () => {
    const page = await visit(GATE_HEAD);
    await page.goto('/budgets/plan');
    const allotment = page.getByLabel(plan.fields.defaultAllotmentMinor.label);
    await allotment.fill(String(Number(await allotment.inputValue()) + 100));
    await page.getByText(plan.effects.changed(3, `+${formatMoney(30_000, 'EUR', locale, 'always')}`)).waitFor();
    await page.getByRole('radio', { name: plan.effective.next_period }).check();
    await page.getByText(plan.effects.unchanged(3)).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: plan.reasons[1] }).click();
    await page.getByRole('button', { name: plan.save.next_period }).click();
    await page.locator('a[href^="/budgets/plan"]', { hasText: says.nextPlan }).waitFor();
  });

  it('stops somebody, says what became of the money, and finance finds it in the ledger', async () => {
    const reason = `${people.leaveReasons[0]} ${locale}`;
    const head = await visit(TABLE_HEAD);
    await head.goto('/people');
    await head.getByRole('button', { name: people.actsOf({ name: says.leaves }) }).click();
    await head.getByRole('button', { name: people.deactivate, exact: true }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByText(people.openMoney.given).waitFor();
    await dialog.getByRole('textbox', { name: common.reason.label }).fill(reason);
    expect(await barriersOn(head)).toEqual([]);
    await press(head, people.deactivate);
    await dialog.getByText(people.stopped).waitFor();
    await dialog.locator('footer').getByRole('button', { name: common.close }).click();
    await rowOf(head, says.leaves).getByText(people.inactive).waitFor();

    const finance = await visit(FINANCE);
    await finance.goto('/ledger?kind=withdraw');
    await finance
      .getByText(ledger.what.withReason({ kind: ledger.kinds.withdraw, reason }))
      .first()
      .waitFor();
    await finance.goto('/audit?subject=employee');
    const event = rowOf(finance, says.leaves);
    await event.getByText(audit.because({ reason })).waitFor();

    await head.getByRole('button', { name: people.activate }).click();
    await head.getByText(people.activated({ name: says.leaves })).waitFor();
  });
});
