import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { LANGUAGE_NAMES } from '../../frontend/src/locales/language-names.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const SAYS = {
  en: { dana: 'Dana Omarova', noise: 'Noise or disturbance', spa: 'Spa hour', breakfast: 'Breakfast for the room' },
  ru: { dana: 'Дана Омарова', noise: 'Шум, мешали отдыхать', spa: 'Час в спа', breakfast: 'Завтрак для всего номера' },
};
const DANA = 'staff1@hotel.auvera.example';

const screens = useScreens();

/** What is left, as the screen says it: the digits alone, since every language writes money in its own way. */
async function leftOn(page: Page): Promise<number> {
  const text = await page.locator('header b').first().innerText();
  return Number(text.replace(/\D/gu, ''));
}

const giveLinkOf = (locale: Locale) => (page: Page) =>
  page.getByRole('main').getByRole('link', { name: TEXTS[locale].common.nav.give, exact: true });

describe.each<Locale>(['en', 'ru'])('three taps on a phone, in %s', (locale) => {
  const { gesture, grant, home, myGestures } = TEXTS[locale];
  const says = SAYS[locale];
  const giveLink = giveLinkOf(locale);
  const dana = (): Promise<Page> => screens.visit({ size: 'phone', locale, as: DANA });
  const tap = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().tap();

  it('from a signed-out phone to a gesture that was handed over, and back by undo', async () => {
    await screens.db.owner.query('UPDATE employee SET locale = $2 WHERE email = $1', [DANA, locale]);
    const page = await screens.visit({ size: 'phone', locale });
    await page.goto('/');
    await tap(page, says.dana);
    await giveLink(page).waitFor();
    const before = await leftOn(page);
    await giveLink(page).tap();

    await tap(page, says.noise);
    await tap(page, says.spa);
    await tap(page, grant.give);

    await page.getByText(grant.state.recorded).waitFor();
    expect(await leftOn(page)).toBe(before - 5_000);
    const code = await page.getByRole('region', { name: grant.voucher.code }).innerText();
    expect(code).toMatch(/[2-9A-HJ-KM-NP-Z]{2,5}-/u);
    await page.getByText(grant.last.service).waitFor();

    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).toContain(grant.voucher.withApology);
    expect(printed).not.toContain(grant.state.recorded);
    await page.emulateMedia({ media: 'screen' });

    const calm = page.getByRole('button', { name: gesture.moods.calm });
    await calm.tap();
    await expectPressed(page, gesture.moods.calm);
    await tap(page, grant.done);
    await tap(page, grant.leave);

    await page.getByRole('link', { name: home.history, exact: true }).tap();
    await tap(page, myGestures.undoLeft(30));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(says.noise);
    await dialog.getByRole('button', { name: myGestures.undo }).tap();
    await page.getByText(myGestures.undone).waitFor();
    await page.goto('/');
    await giveLink(page).waitFor();
    expect(await leftOn(page)).toBe(before);
  });

  it('speaks the language that was chosen for signing in', async () => {
    const other = locale === 'en' ? 'ru' : 'en';
    await screens.db.owner.query('UPDATE employee SET locale = $2 WHERE email = $1', [DANA, other]);
    const page = await screens.visit({ size: 'phone', locale: other });
    await page.goto('/');
    await page.getByRole('radio', { name: LANGUAGE_NAMES[locale] }).click();
    await tap(page, says.dana);
    await giveLink(page).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  });

  it('asks for a customer where the policy does, right where one is', async () => {
    const page = await dana();
    await page.goto('/grant');
    await tap(page, says.noise);
    await tap(page, says.breakfast);
    await page.getByText(grant.who.required(3)).waitFor();
    await page.getByRole('textbox', { name: grant.who.label }).fill(`Room ${locale} 812`);
    await tap(page, grant.who.use(`Room ${locale} 812`));
    await tap(page, grant.give);
    await page.getByText(grant.state.recorded).waitFor();
  });

  it('says why the others are not shown, and what is nearest', async () => {
    const page = await dana();
    await page.goto('/grant');
    await tap(page, says.noise);
    await tap(page, grant.fits.whyNot);
    const dialog = page.getByRole('dialog', { name: grant.fits.whyNotTitle });
    expect(await dialog.getByRole('listitem').count()).toBe(3);
    const nearest = dialog.getByRole('button').last();
    const title = await nearest.innerText();
    await nearest.tap();
    await expectPressed(page, title);
  });
});

async function expectPressed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, pressed: true }).first().waitFor();
}
