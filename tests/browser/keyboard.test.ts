import type { Page } from 'playwright-core';
import { TEXTS } from '../support/screen-texts.js';
import { goOn, useScreens } from '../support/screens.js';

const { gesture, grant, more } = TEXTS.en;

const screens = useScreens();

async function home(): Promise<Page> {
  const page = await screens.visit({ size: 'desktop', locale: 'en', as: 'staff1@hotel.auvera.example' });
  await page.goto('/');
  await page.getByText(gesture.budget.healthy).waitFor();
  return page;
}

describe('the keyboard', () => {
  it('gives in four keys', async () => {
    const page = await home();
    await page.keyboard.press('g');
    await page.getByText(grant.fits.pick).waitFor();
    await page.keyboard.press('1');
    await page.getByText(grant.fits.title).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByText(grant.state.recorded).waitFor();
  });

  it('goes back step by step with Esc, and out', async () => {
    const page = await home();
    await page.keyboard.press('g');
    await page.getByText(grant.fits.pick).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('1');
    await page.getByRole('button', { name: grant.give }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(grant.chooseOption).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(grant.chooseFirst, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL('**/');
  });

  it('does nothing with single keys once they are switched off', async () => {
    const page = await home();
    await goOn(page, '/more');
    await page.getByRole('radio', { name: more.off, exact: true }).check();
    await page.goto('/');
    await page.getByText(gesture.budget.healthy).waitFor();
    await page.keyboard.press('g');
    await page.goto('/grant');
    await page.getByText(grant.fits.pick).waitFor();
    await page.keyboard.press('1');
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/grant');
  });

  it('gets the focus back when a dialog closes', async () => {
    const page = await home();
    await goOn(page, '/grant');
    await page.getByRole('button', { name: 'Noise or disturbance' }).click();
    const opener = page.getByRole('button', { name: grant.fits.whyNot });
    await opener.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('leads through the screen in the order in which it reads', async () => {
    const page = await home();
    await goOn(page, '/grant');
    await page.getByText(grant.fits.pick).waitFor();
    await page.getByRole('button', { name: 'Noise or disturbance' }).press('Enter');
    await page.getByText(grant.fits.title).waitFor();
    const tops: number[] = [];
    const options = page.getByRole('region', { name: grant.choose }).getByRole('listitem').getByRole('button');
    const count = await options.count();
    await options.first().focus();
    for (let i = 0; i < count; i += 1) {
      tops.push(await page.evaluate(() => document.activeElement!.getBoundingClientRect().top + scrollY));
      await page.keyboard.press('Tab');
    }
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});
