import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { barriersOn } from '../support/axe.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const SAYS = {
  en: { noise: 'Noise or disturbance', spa: 'Spa hour', pavel: 'Pavel Lukin' },
  ru: { noise: 'Шум, мешали отдыхать', spa: 'Час в спа', pavel: 'Павел Лукин' },
};
const DANA = 'staff1@hotel.auvera.example';
const PAVEL = 'staff2@hotel.auvera.example';
/** What the product promises from one screen to the other. */
const SOON = { timeout: 2_000 };

const screens = useScreens();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

describe.each<Locale>(['en', 'ru'])('after a gesture, in %s', (locale) => {
  const { grant, promises, theirPage } = TEXTS[locale];
  const says = SAYS[locale];

  /** Recorded, on Dana's phone. */
  async function recorded(): Promise<{ page: Page; gesture: GestureAnswer['gesture'] }> {
    const page = await screens.visit({ size: 'phone', locale, as: DANA });
    await page.goto('/grant');
    await button(page, says.noise).tap();
    await page.getByRole('button', { name: says.spa }).tap();
    const answer = page.waitForResponse('**/api/gestures');
    await page.getByRole('button', { name: grant.give }).first().tap();
    await page.getByText(grant.state.recorded).waitFor();
    const { gesture } = (await (await answer).json()) as GestureAnswer;
    return { page, gesture };
  }

  it('a follow-up is promised with one tap, handed over, taken over and kept, and the customer’s page says so', async () => {
    const pavel = await screens.visit({ size: 'phone', locale, as: PAVEL });
    const stream = pavel.waitForResponse((response) => response.url().includes('/api/events'));
    await pavel.goto('/');
    await stream;

    const { page: dana, gesture } = await recorded();
    await button(dana, promises.make.accept).tap();
    await dana.getByRole('button', { name: promises.make.another }).waitFor();
    await dana.goto('/promises');
    const card = (page: Page, hasText: string) => page.getByRole('listitem').filter({ hasText }).first();
    await button(dana, promises.handOver).tap();
    const dialog = dana.getByRole('dialog');
    expect(await barriersOn(dana)).toEqual([]);
    await dialog.getByRole('combobox', { name: promises.hand.to }).selectOption({ label: says.pavel });
    const note = `Room ${locale} 812`;
    await dialog.getByRole('textbox', { name: promises.hand.note }).fill(note);
    await dialog.getByRole('button', { name: promises.hand.send }).tap();
    await dana.getByText(promises.hand.done(says.pavel)).waitFor();

    const gotIt = card(pavel, note).getByRole('button', { name: promises.gotIt });
    await gotIt.waitFor(SOON);
    await dana.goto('/promises?whose=shift');
    await card(dana, note).getByText(promises.notSeen).waitFor();
    await gotIt.tap();
    await card(dana, note)
      .getByText(promises.notSeen)
      .waitFor({ state: 'hidden', ...SOON });
    await pavel.goto('/promises');
    await card(pavel, note).getByRole('button', { name: promises.keep }).tap();
    await pavel.getByRole('dialog').getByRole('button', { name: promises.result.save }).tap();
    await card(pavel, note).waitFor({ state: 'hidden' });
    await pavel.goto('/promises?whose=shift&which=kept');
    await pavel.getByText(`${promises.kept}, ${promises.onTime}`).first().waitFor();

    const customers = await screens.visit({ size: 'phone', locale, withoutScripts: true });
    await customers.goto(gesture.pagePath!);
    await customers.getByText(promises.make.propose).waitFor();
  });

  it('anything else is promised in words of one’s own, and the customer is written to', async () => {
    const { page } = await recorded();
    await button(page, promises.make.other).tap();
    await button(page, promises.make.save).tap();
    await page.getByText(promises.make.whatMissing).waitFor();
    await page.getByText(promises.make.whenMissing).waitFor();
    const what = `Call room ${locale} 814`;
    await page.getByRole('textbox', { name: promises.make.what }).fill(what);
    await button(page, promises.make.tomorrow).tap();
    await button(page, promises.make.save).tap();
    await page.getByRole('listitem').filter({ hasText: what }).waitFor();

    await button(page, theirPage.contact.add).tap();
    await page.getByRole('textbox', { name: theirPage.contact.email }).fill('anna@example.com');
    await button(page, theirPage.contact.save).tap();
    await page.getByText(theirPage.contact.saved('anna@example.com')).waitFor();
    await page.getByText(theirPage.messages.kinds.survey).waitFor();
    // what was taken back is not sent
    await page.getByRole('button', { name: grant.undo.button }).tap();
    await page.getByText(grant.undo.done).waitFor();
    const { rows } = await screens.db.owner.query(`SELECT FROM message WHERE state <> 'dropped'
      AND gesture_id = (SELECT gesture_id FROM promise WHERE text = '${what}')`);
    expect(rows).toEqual([]);
  });
});
