import type { ChoiceAnswer } from '@amends/shared/contract/choice.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { guest } from '../../frontend/src/locales/guest.js';
import { LANGUAGE_NAMES } from '../../frontend/src/locales/language-names.js';
import { barriersOn } from '../support/axe.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';
import { eventually } from '../support/waiting.js';

const SAYS = {
  en: { noise: 'Noise or disturbance', room: 'Move to a better-placed room', pick: 'Choose this', other: 'ru' },
  ru: { noise: 'Шум, мешали отдыхать', room: 'Переезд в более удобный номер', pick: 'Выбрать', other: 'en' },
} as const;
const DANA = 'staff1@hotel.auvera.example';
/** What the product promises from one screen to the other. */
const SOON = { timeout: 2_000 };

const screens = useScreens();
const button = (page: Page, name: string) => page.getByRole('button', { name }).first();
const leftOn = async (page: Page): Promise<number> =>
  Number((await page.locator('header b').first().innerText()).replace(/\D/gu, ''));

describe.each<Locale>(['en', 'ru'])('they choose, in %s', (locale) => {
  const { choice, grant } = TEXTS[locale];
  const says = SAYS[locale];

  /** On staff's phone: what went wrong, *Let them choose*, as it is marked at first. */
  async function marked(): Promise<Page> {
    const page = await screens.visit({ size: 'phone', locale, as: DANA });
    await page.goto('/grant');
    await button(page, says.noise).tap();
    await button(page, grant.letThemChoose).tap();
    await page.getByRole('checkbox', { checked: true }).first().waitFor();
    return page;
  }
  async function offered(page: Page): Promise<ChoiceAnswer> {
    const answer = page.waitForResponse((response) => response.url().endsWith('/api/choices'));
    await button(page, choice.offer(3)).tap();
    await page.getByText(choice.waiting, { exact: true }).waitFor();
    return (await (await answer).json()) as ChoiceAnswer;
  }

  it('on a phone of their own without scripts, and the pick is the gift', async () => {
    const staff = await marked();
    const before = await leftOn(staff);
    const { choice: open } = await offered(staff);
    expect(await leftOn(staff)).toBe(before - open.heldMinor / 100);

    const theirs = await screens.visit({ size: 'phone', locale, withoutScripts: true });
    await theirs.goto(open.pagePath);
    expect(await theirs.locator('body').innerText()).not.toContain(String(open.heldMinor / 100));
    await theirs.getByRole('listitem').filter({ hasText: says.room }).getByRole('button').tap();

    await staff.getByText(grant.state.recorded).waitFor(SOON);
    await staff.locator('p').filter({ hasText: says.room }).first().waitFor();
    const given = open.options.find(({ title }) => title === says.room)!;
    await expectLeft(staff, before - given.amountMinor / 100);
  });

  it('on the turned screen, in their language and without a cost; one tap', async () => {
    const staff = await marked();
    await offered(staff);
    await button(staff, choice.turn).tap();
    const screen = staff.getByRole('dialog');
    expect(await barriersOn(staff)).toEqual([]);
    await screen.getByRole('radio', { name: LANGUAGE_NAMES[says.other] }).check({ force: true });
    await screen.getByRole('button', { name: SAYS[says.other].room }).waitFor();
    expect(await screen.innerText()).not.toMatch(/₸/u);
    await screen.getByRole('button', { name: SAYS[says.other].room }).tap();
    await screen.getByText(guest[says.other].chosenDetail).waitFor();
    await screen.getByRole('button', { name: guest[says.other].back }).tap();
    await staff.getByText(grant.state.recorded).waitFor();
  });

  it('not any more once it was taken back, and the money is free again', async () => {
    const staff = await marked();
    const before = await leftOn(staff);
    const { choice: open } = await offered(staff);
    await button(staff, choice.withdraw).tap();
    await staff.getByText(choice.withdrawn).waitFor();
    await expectLeft(staff, before);
    const theirs = await screens.visit({ size: 'phone', locale, withoutScripts: true });
    await theirs.goto(open.pagePath);
    expect(await theirs.getByRole('button', { name: says.pick }).count()).toBe(0);
  });

  it('with the keyboard alone on staff’s side', async () => {
    const page = await screens.visit({ size: 'desktop', locale, as: DANA });
    await page.goto('/grant');
    await button(page, says.noise).waitFor();
    await page.keyboard.press('1');
    await button(page, grant.letThemChoose).focus();
    await page.keyboard.press('Enter');
    const marks = page.getByRole('checkbox');
    await marks.first().and(page.locator(':focus')).waitFor();
    await button(page, choice.offer(3)).waitFor();
    await page.keyboard.press('1');
    await button(page, choice.offer(2)).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(choice.waiting, { exact: true }).waitFor();
    await button(page, choice.withdraw).focus();
    await page.keyboard.press('Enter');
    await page.getByText(choice.withdrawn).waitFor();
  });

  it('from one offer however often it was sent, and from a reloaded screen', async () => {
    const staff = await marked();
    const offers = async (): Promise<number> => {
      const { rows } = await screens.db.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM choice');
      return rows[0]!.n;
    };
    const before = await offers();
    // the offer arrives and every answer is lost, until the screen is loaded anew
    await staff.route('**/api/choices', async (route) => {
      await route.fetch();
      await route.abort();
    });
    const sent = staff.waitForRequest('**/api/choices');
    await button(staff, choice.offer(3)).tap();
    await sent;
    await eventually(async () => (await offers()) === before + 1, SOON.timeout);
    await staff.unrouteAll({ behavior: 'wait' });
    await staff.reload();
    await offered(staff);
    expect(await offers()).toBe(before + 1);
    await staff.reload();
    await button(staff, choice.withdraw).tap();
    await staff.getByText(choice.withdrawn).waitFor();
  });
});

/** The budget follows what is told. */
const expectLeft = (page: Page, left: number): Promise<void> =>
  eventually(async () => (await leftOn(page)) === left, SOON.timeout);
