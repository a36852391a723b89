import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { barriersOn } from '../support/axe.js';
import type { Size } from '../support/devices.js';
import { TEXTS } from '../support/screen-texts.js';
import { goOn, useScreens } from '../support/screens.js';

const SAYS = {
  en: { lost: 'Lost or damaged belongings', kit: 'Essentials kit and bag by courier' },
  ru: { lost: 'Потеряны или повреждены вещи', kit: 'Набор необходимого и багаж курьером' },
};
/** In euros; the gate's limit is 60. */
const ABOVE = '75';
/** Each asks until their budget is used up. */
const STAFF = { en: 'staff1@gate.auvera.example', ru: 'staff2@gate.auvera.example' };
const HEAD = 'head@gate.auvera.example';
/** What the product promises from one screen to the other. */
const SOON = { timeout: 2_000 };
const MORE_THAN_PATIENCE_MS = 65_000;

const screens = useScreens();
const tap = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().tap();

/** A browser without a window has no notices: one that counts them, allows them when asked, and looks elsewhere. */
function pretendNotices(): void {
  class PretendNotice extends EventTarget {
    static get permission(): string {
      return sessionStorage.getItem('allowed') ?? 'default';
    }
    static async requestPermission(): Promise<string> {
      sessionStorage.setItem('allowed', 'granted');
      return Promise.resolve('granted');
    }
    constructor() {
      super();
      const { dataset } = document.documentElement;
      dataset['notices'] = String(Number(dataset['notices'] ?? 0) + 1);
    }
  }
  Object.assign(globalThis, { Notification: PretendNotice });
  document.hasFocus = () => false;
}

describe.each<Locale>(['en', 'ru'])('the live yes, in %s', (locale) => {
  const { common, grant, requests, more } = TEXTS[locale];
  const says = SAYS[locale];
  const cardOf = (page: Page, customer: string) =>
    page.getByRole('listitem').filter({ hasText: customer }).filter({ hasText: says.kit }).first();
  const menuLink = (page: Page) => page.getByRole('link', { name: common.nav.requests }).filter({ visible: true });
  const staffPhone = () => screens.visit({ size: 'phone', locale, as: STAFF[locale] });
  const headAt = async (path: string, size: Size = 'desktop'): Promise<Page> => {
    const page = await screens.visit({ size, locale, as: HEAD });
    // the stream begins with it: from here on everything is told
    const stream = page.waitForResponse((response) => response.url().includes('/api/events'));
    await page.goto(path);
    await stream;
    return page;
  };

  async function ask(phone: Page, customer: string): Promise<void> {
    await phone.goto('/grant');
    await tap(phone, says.lost);
    await tap(phone, says.kit);
    await phone.getByRole('textbox', { name: grant.who.label }).fill(customer);
    await phone.keyboard.press('Enter');
    await phone.getByRole('textbox', { name: grant.amount.label }).fill(ABOVE);
    await tap(phone, grant.ask('').trim());
    await phone.getByText(grant.awaiting.title).waitFor();
  }

  it('reaches the head on whatever page they are, and the phone turns to given', async () => {
    const customer = `Row ${locale} 1A`;
    const [phone, head] = [await staffPhone(), await headAt('/ledger')];
    await ask(phone, customer);
    await menuLink(head).getByText(/\d/u).first().waitFor(SOON);
    expect(await head.title()).toMatch(/^\(\d+\) /u);
    await menuLink(head).click();
    const card = cardOf(head, customer);
    await card.getByText(requests.fits).waitFor();
    await card.getByText(requests.historyNone).waitFor();
    await card.getByRole('button', { name: requests.approve }).click();
    await phone.getByText(grant.state.recorded).waitFor(SOON);
    await card.getByRole('button', { name: requests.approve }).waitFor({ state: 'hidden', ...SOON });
  });

  it('brings a refusal with its reason, which stays among today’s answers', async () => {
    const customer = `Row ${locale} 2B`;
    const [phone, head] = [await staffPhone(), await headAt('/requests', 'phone')];
    await ask(phone, customer);
    const card = cardOf(head, customer);
    await card.waitFor(SOON);
    await card.getByRole('button', { name: requests.refuse }).tap();
    await card.getByRole('textbox', { name: requests.why }).fill('The bag arrives at noon');
    await card.getByRole('button', { name: requests.sendRefusal }).tap();
    await phone.getByText('The bag arrives at noon').waitFor(SOON);
    const answered = head.getByRole('region', { name: requests.answeredToday });
    await answered.getByRole('listitem').filter({ hasText: customer }).getByText('The bag arrives at noon').waitFor();
  });

  it('offers what needs nobody after a minute, and leaves the request where it is', async () => {
    const customer = `Row ${locale} 3C`;
    const phone = await staffPhone();
    await phone.clock.install();
    await ask(phone, customer);
    expect(await phone.getByText(grant.awaiting.meanwhile).isVisible()).toBe(false);
    await phone.clock.fastForward(MORE_THAN_PATIENCE_MS);
    await phone.getByText(grant.awaiting.meanwhile).waitFor();
    const head = await headAt('/requests');
    await cardOf(head, customer).getByRole('button', { name: requests.approve }).waitFor();
  });

  it('reaches the phone also while nobody can tell it anything', async () => {
    const customer = `Row ${locale} 4D`;
    const phone = await staffPhone();
    await phone.route('**/api/events*', (route) => route.abort());
    await ask(phone, customer);
    const head = await headAt('/team');
    await cardOf(head, customer).getByRole('button', { name: requests.approve }).click();
    await phone.getByText(grant.state.recorded).waitFor();
  });

  it('takes a paused option from the screen without a reload', async () => {
    const phone = await staffPhone();
    await phone.goto('/grant');
    await tap(phone, says.lost);
    const kit = phone.getByRole('button', { name: says.kit }).first();
    await kit.waitFor();
    const pausing = `INSERT INTO option_pause (department_id, option_id, reason)
      SELECT DISTINCT v.department_id, o.option_id, 'sold out' FROM policy_option o
      JOIN policy_version v ON v.id = o.policy_version_id WHERE v.state = 'published' AND o.title ->> 'en' = $1`;
    await screens.db.owner.query(pausing, [SAYS.en.kit]);
    await kit.waitFor({ state: 'hidden', ...SOON });
    await screens.db.owner.query('DELETE FROM option_pause');
    await kit.waitFor(SOON);
  });

  it('shows notices only to who asked for them, while they look elsewhere', async () => {
    const head = await screens.visit({ size: 'desktop', locale, as: HEAD });
    await head.addInitScript(pretendNotices);
    await head.goto('/requests');
    await head.getByText(requests.notice.offerWhy).waitFor();
    await head.getByRole('button', { name: requests.notice.turnOn }).click();
    await head.getByText(requests.notice.offerWhy).waitFor({ state: 'hidden' });
    await goOn(head, '/more');
    const setting = head.getByRole('radiogroup', { name: requests.notice.setting });
    expect(await setting.getByRole('radio', { name: more.on }).isChecked()).toBe(true);
    await menuLink(head).getByText(/\d/u).first().waitFor();

    await ask(await staffPhone(), `Row ${locale} 6F`);
    await head.locator('html[data-notices="1"]').waitFor(SOON);
    await setting.getByRole('radio', { name: more.off }).check();
    const counted = Number(/^\((\d+)\)/u.exec(await head.title())?.[1]);
    await ask(await staffPhone(), `Row ${locale} 7G`);
    // the title counts in the same moment in which a notice would be shown
    await head.waitForFunction((count) => document.title.startsWith(`(${count})`), counted + 1, SOON);
    expect(await head.locator('html').getAttribute('data-notices')).toBe('1');
  });

  it.each<Size>(['phone', 'desktop'])('hinders nobody on a %s', async (size) => {
    await ask(await staffPhone(), `Row ${locale} 5${size.slice(0, 1)}`);
    const head = await headAt('/requests', size);
    await head.getByRole('button', { name: requests.approve }).first().waitFor();
    expect(await barriersOn(head)).toEqual([]);
    await head.getByRole('button', { name: requests.refuse }).first().click();
    expect(await barriersOn(head)).toEqual([]);
  });
});
