import type { Desk } from '@amends/shared/contract/desk.js';
import type { Gesture, GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import { formatMoney } from '@amends/shared/money.js';
import type { Page } from 'playwright-core';
import { actAs } from '../support/act-as.js';
import { barriersOn } from '../support/axe.js';
import type { Size } from '../support/devices.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const screens = useScreens();
const DANA = 'staff1@hotel.auvera.example';
const MARAT = 'head@hotel.auvera.example';
const GRACE = 'staff1@table.auvera.example';
const FINANCE = 'finance@auvera.example';
/** In minor units; the hotel's limit is ₸30,000. */
const ABOVE_MINOR = 4_500_000;
const PART_MINOR = 2_000_000;
const HOTEL = { en: 'Hotel front desk', ru: 'Стойка регистрации отеля' };
const WHO = {
  en: { marat: 'Marat Iskakov', dana: 'Dana Omarova' },
  ru: { marat: 'Марат Искаков', dana: 'Дана Омарова' },
};

const visit = (as: string, locale: Locale, size: Size = 'desktop'): Promise<Page> =>
  screens.visit({ as, locale, size });

/** What Dana asked for and Marat approved: a code for an amount, chosen within eight seconds. */
async function approved(staff: Page, head: Page, reference: string): Promise<Gesture> {
  const { policy } = (await (await staff.request.get('/api/desk')).json()) as Desk;
  const night = policy.options.find(
    ({ carriesCode, kind, amount }) => carriesCode && kind === 'money_later' && amount.maxMinor === ABOVE_MINOR,
  )!;
  const { gesture } = await actAs<GestureAnswer>(staff, '/api/gestures', {
    optionId: night.id,
    categoryId: night.categoryIds[0],
    severity: 4,
    amountMinor: ABOVE_MINOR,
    customer: { reference },
    requestApproval: true,
    elapsedMs: 8_000,
  });
  return (await actAs<GestureAnswer>(head, `/api/gestures/${gesture.id}/approval`, { decision: 'approve' })).gesture;
}

/** The words of a step without its time. */
const wordsOf = (title: (facts: { time: string }) => string): string => title({ time: '' }).trim();

describe.each<Locale>(['en', 'ru'])('from a total down to a gesture’s whole life, in %s', (locale) => {
  const { ledger, grant, gesture: words, policyEditor } = TEXTS[locale];
  const { life } = ledger;

  /** From the group's total to its entries, and to what stands behind the newest of a gesture. */
  async function drillTo(page: Page, { number }: Gesture): Promise<void> {
    await page.goto('/ledger?by=department');
    await page.getByRole('link', { name: HOTEL[locale] }).click();
    await page.waitForURL(/departmentId=/);
    await page.locator('tr[data-row]').filter({ hasText: number }).first().getByRole('button').click();
    await page.locator('main ol > li').first().waitFor();
  }
  const stepsOn = async (page: Page): Promise<string[]> =>
    (await page.locator('main ol > li b').allInnerTexts()).map((text) => text.replace(/\d\d:\d\d/u, '').trim());

  it('tells every step and who took it, then the policy and the plan that held', async () => {
    const phone = await visit(DANA, locale, 'phone');
    const [head, till] = [await visit(MARAT, locale), await visit(GRACE, locale)];
    const gesture = await approved(phone, head, `Row ${locale}`);
    await phone.goto(`/gestures/${gesture.id}`);
    const told = phone.waitForResponse((answer) => answer.url().endsWith('/printings'));
    await phone.getByRole('button', { name: grant.voucher.print }).tap();
    expect((await told).status()).toBe(201);
    await actAs(phone, `/api/gestures/${gesture.id}/outcomes`, { mood: 'calm' });
    await actAs(till, `/api/vouchers/${gesture.voucher!.code}/redemptions`, { amountMinor: PART_MINOR });
    const finance = await visit(FINANCE, locale);
    await actAs(finance, '/api/ledger/seals');
    await drillTo(finance, gesture);

    const money = (minor: number): string => formatMoney(minor, 'KZT', locale);
    const steps = await stepsOn(finance);
    expect(steps.slice(0, -1)).toEqual([
      wordsOf(life.opened),
      wordsOf(life.requested),
      wordsOf(life.approved),
      wordsOf(life.given),
      wordsOf(life.printed),
      words.leftAs.calm,
      life.redeemed({ time: '', amount: money(PART_MINOR) }).trim(),
      life.codeLeft({ amount: money(ABOVE_MINOR - PART_MINOR) }),
    ]);
    expect(steps.at(-1)).toMatch(
      new RegExp(
        wordsOf(({ time }) => life.sealed({ time, seal: '\\d+' })),
        'u',
      ),
    );
    await stepSays(finance, life.approved, WHO[locale].marat);
    await stepSays(finance, life.printed, WHO[locale].dana);
    await finance
      .getByText(life.planThen({ day: '', period: '', allotment: '', limit: '', envelope: '' }).split(',')[0]!)
      .waitFor();
    expect(await barriersOn(finance)).toEqual([]);

    await finance.getByRole('link', { name: life.policyThen({ version: gesture.policyVersion }) }).click();
    await finance.getByText(policyEditor.versions.holds(gesture.policyVersion)).waitFor();
    await finance.getByText(gesture.option.title).waitFor();
    expect(await barriersOn(finance)).toEqual([]);
  });

  it('tells who took it back and why, and that nobody knows how it ended', async () => {
    const [phone, head] = [await visit(DANA, locale, 'phone'), await visit(MARAT, locale)];
    const gesture = await approved(phone, head, `Seat ${locale}`);
    await actAs(head, `/api/gestures/${gesture.id}/reversal`, { reason: 'The flight left on time' });
    const finance = await visit(FINANCE, locale);
    await drillTo(finance, gesture);
    expect((await stepsOn(finance)).slice(4)).toEqual([
      wordsOf(life.reversed),
      life.noOutcome,
      words.vouchers.cancelled,
      life.notSealed,
    ]);
    await stepSays(finance, life.reversed, 'The flight left on time');
  });
});

const stepSays = (page: Page, title: (facts: { time: string }) => string, fact: string): Promise<void> =>
  page
    .locator('main ol > li')
    .filter({ hasText: wordsOf(title) })
    .getByText(fact)
    .waitFor();
