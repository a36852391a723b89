import type { Page as Paged } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { barriersOn } from './axe.js';
import { type Size, SIZES } from './devices.js';
import { TEXTS } from './screen-texts.js';
import { useScreens } from './screens.js';
import { type Walk, walkThrough } from './walk.js';

const NARROWEST_PX = 320;
const COLOURS = 'color-contrast';

interface Screen {
  name: string;
  path: string;
  as?: string;
  /** What to do before it is looked at. */
  prepare?: (page: Page, locale: Locale) => Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name }).first();
const STAFF = 'staff2@table.auvera.example';
const HEAD = 'head@gate.auvera.example';
const FINANCE = 'finance@auvera.example';

const openFirstActs = (page: Page): Promise<void> => page.locator('main [aria-expanded]').first().click();

const openFirst = async (page: Page): Promise<void> => page.locator('main a[href^="/gestures/"]').first().click();

async function openDialog(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await page.getByRole('dialog').waitFor();
}

const openFirstFigure = (page: Page): Promise<void> => page.locator('main :is(td, dd) a').first().click();

const openMonth = (page: Page, locale: Locale, state: 'open' | 'closed'): Promise<void> =>
  page.locator('main td a').filter({ hasText: TEXTS[locale].close.states[state] }).first().click();

async function letThemChoose(page: Page, locale: Locale): Promise<void> {
  await page.locator('main button[aria-pressed]').first().click();
  await button(page, TEXTS[locale].grant.letThemChoose).click();
  await page.getByRole('checkbox').first().waitFor();
}

const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'home', path: '/', as: STAFF },
  { name: 'give', path: '/grant', as: STAFF },
  {
    name: 'give, chosen',
    path: '/grant',
    as: STAFF,
    prepare: async (page) => {
      await page.locator('main button[aria-pressed]').first().click();
      await page.locator('main li button[aria-pressed]').first().click();
    },
  },
  {
    name: 'why not the others',
    path: '/grant',
    as: STAFF,
    prepare: async (page, locale) => {
      await page.locator('main button[aria-pressed]').first().click();
      await button(page, TEXTS[locale].grant.fits.whyNot).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'recorded',
    path: '/grant',
    as: STAFF,
    prepare: async (page, locale) => {
      const { grant } = TEXTS[locale];
      await page.locator('main button[aria-pressed]').first().click();
      await page.locator('main li button[aria-pressed]').first().click();
      await button(page, grant.give).click();
      await page.getByText(grant.state.recorded).waitFor();
    },
  },
  { name: 'let them choose', path: '/grant', as: STAFF, prepare: (page, locale) => letThemChoose(page, locale) },
  {
    name: 'they are choosing',
    path: '/grant',
    as: STAFF,
    prepare: async (page, locale) => {
      const { choice } = TEXTS[locale];
      await letThemChoose(page, locale);
      await button(page, choice.offer(3)).click();
      await page.getByText(choice.own).waitFor();
    },
  },
  { name: 'promises', path: '/promises?whose=shift', as: STAFF },
  {
    name: 'a promise to hand over',
    path: '/promises',
    as: STAFF,
    prepare: async (page, locale) => {
      await button(page, TEXTS[locale].promises.handOver).click();
      await page.getByRole('combobox', { name: TEXTS[locale].promises.hand.to }).waitFor();
    },
  },
  { name: 'take a code', path: '/redeem', as: STAFF },
  {
    name: 'a code',
    path: '/redeem',
    as: STAFF,
    prepare: async (page, locale) => {
      const { redeem } = TEXTS[locale];
      const given = (await (await page.request.get('/api/gestures?state=granted')).json()) as Paged<Gesture>;
      const { code } = given.items.find(({ voucher }) => voucher !== undefined)!.voucher!;
      await page.getByRole('textbox', { name: redeem.code }).fill(code);
      await button(page, redeem.look).click();
      await page.getByRole('region', { name: code }).waitFor();
    },
  },
  { name: 'my gestures', path: '/gestures', as: STAFF },
  { name: 'one gesture', path: '/gestures', as: STAFF, prepare: openFirst },
  { name: 'my budget', path: '/budget', as: STAFF },
  { name: 'policy', path: '/policy', as: STAFF },
  { name: 'more', path: '/more', as: STAFF },
  { name: 'team today', path: '/team', as: HEAD },
  { name: 'requests', path: '/requests', as: HEAD },
  { name: 'ledger', path: '/ledger', as: FINANCE },
  {
    name: 'ledger, one entry open',
    path: '/ledger',
    as: FINANCE,
    prepare: (page) => page.locator('main button[aria-expanded]').first().click(),
  },
  { name: 'policy editor', path: '/policy', as: HEAD },
  {
    name: 'policy editor, one option open',
    path: '/policy',
    as: HEAD,
    prepare: (page) => page.locator('main button[aria-expanded]').first().click(),
  },
  {
    name: 'kinds of options',
    path: '/policy',
    as: HEAD,
    prepare: (page, locale) => button(page, TEXTS[locale].policyEditor.add.button).click(),
  },
  { name: 'versions', path: '/policy/versions?from=1&to=2', as: HEAD },
  { name: 'second yes', path: '/confirmations', as: FINANCE },
  { name: 'reconciliation', path: '/reconciliation', as: FINANCE },
  { name: 'limits', path: '/control', as: FINANCE },
  { name: 'envelopes', path: '/control/envelopes', as: FINANCE },
  { name: 'codes owed', path: '/control/codes', as: FINANCE, prepare: (page) => openFirstFigure(page) },
  { name: 'months', path: '/close', as: FINANCE },
  { name: 'a closed month', path: '/close', as: FINANCE, prepare: (page, locale) => openMonth(page, locale, 'closed') },
  { name: 'an open month', path: '/close', as: FINANCE, prepare: (page, locale) => openMonth(page, locale, 'open') },
  { name: 'journals', path: '/close/journals', as: FINANCE },
  { name: 'a journal', path: '/close/journals/GL-000001', as: FINANCE },
  { name: 'accounts', path: '/close/accounts', as: FINANCE },
  { name: 'rates', path: '/close/rates', as: FINANCE },
  { name: 'worth a look', path: '/exceptions', as: FINANCE },
  { name: 'what a head was asked', path: '/exceptions', as: HEAD },
  { name: 'drawn by chance', path: '/exceptions/checks', as: FINANCE },
  { name: 'how reliable the rules are', path: '/exceptions/rules', as: FINANCE },
  {
    name: 'spend over time',
    path: '/reports',
    as: FINANCE,
    prepare: (page) => page.locator('summary').first().click(),
  },
  { name: 'spend by option', path: '/reports/options', as: FINANCE },
  { name: 'what the money kept', path: '/reports/kept?outcome=calm', as: FINANCE },
  { name: 'people', path: '/people', as: 'admin@auvera.example' },
  { name: 'people of a head', path: '/people', as: HEAD, prepare: (page) => openFirstActs(page) },
  { name: 'budgets', path: '/budgets', as: FINANCE },
  { name: 'budgets, one open', path: '/budgets', as: HEAD, prepare: (page) => openFirstActs(page) },
  {
    name: 'a change of a budget',
    path: '/budgets',
    as: HEAD,
    prepare: async (page, locale) => {
      await openFirstActs(page);
      await button(page, TEXTS[locale].budgets.adjust.acts.move).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'budget plan', path: '/budgets/plan', as: HEAD },
  { name: 'ledger by department', path: '/ledger?by=department', as: FINANCE },
  {
    name: 'ledger, its rarer filters',
    path: '/ledger?amountFrom=500&costsOnly=true',
    as: FINANCE,
    prepare: (page, locale) => openDialog(page, TEXTS[locale].ledger.filters.more),
  },
  {
    name: 'ledger, views that one keeps',
    path: '/ledger?kind=grant',
    as: FINANCE,
    prepare: (page, locale) => openDialog(page, TEXTS[locale].ledger.views.open),
  },
  {
    name: 'ledger, its files',
    path: '/ledger',
    as: FINANCE,
    prepare: (page, locale) => openDialog(page, TEXTS[locale].ledger.export.open),
  },
  {
    name: 'seals, verified',
    path: '/seals',
    as: FINANCE,
    prepare: async (page, locale) => {
      const { sealNow, verify } = TEXTS[locale].seals;
      await button(page, sealNow).click();
      await button(page, verify.start).click();
      await page.getByText(verify.passed).waitFor();
    },
  },
  { name: 'samples', path: '/samples', as: FINANCE },
  {
    name: 'a sample',
    path: '/samples',
    as: FINANCE,
    prepare: async (page, locale) => {
      const { samples } = TEXTS[locale];
      await openDialog(page, samples.draw);
      await page.getByLabel(samples.seed).fill('spring');
      await page.getByRole('dialog').getByRole('button', { name: samples.submit }).click();
      await page.getByText(samples.sheet.ticks).waitFor();
    },
  },
  { name: 'audit', path: '/audit', as: FINANCE },
  { name: 'audit of a department', path: '/audit', as: HEAD },
  {
    name: 'a customer to forget',
    path: '/gestures',
    as: HEAD,
    prepare: async (page, locale) => {
      await openFirst(page);
      await openDialog(page, TEXTS[locale].erasure.open);
    },
  },
  { name: 'what works', path: '/insights?outcome=calm', as: HEAD, prepare: (page) => openFirstActs(page) },
  { name: 'what works, in similar cases', path: '/insights?view=similar', as: HEAD },
  { name: 'what works, every figure', path: '/insights?view=table', as: HEAD },
  { name: 'what works in every department', path: '/insights', as: FINANCE },
  { name: 'gestures of a department', path: '/gestures?outcome=settled&answer=false', as: HEAD },
  { name: 'promises of the shift', path: '/promises', as: HEAD },
  { name: 'feedback', path: '/feedback', as: HEAD },
  { name: 'codes', path: '/vouchers', as: HEAD },
  { name: 'codes of every department', path: '/vouchers', as: FINANCE },
  { name: 'messages of a department', path: '/department', as: HEAD },
  {
    name: 'who came back, a row unused',
    path: '/department/returns',
    as: HEAD,
    prepare: async (page, locale) => {
      await page.getByRole('textbox').fill('reference,returnedAt\nnobody,2026-01-01');
      await button(page, TEXTS[locale].department.returns.send).click();
      await page.getByRole('table').waitFor();
    },
  },
  { name: 'no such page', path: '/nowhere', as: STAFF },
];

/** Walks through every screen in one language: nobody is hindered, nothing is cut off, no text is missing. */
export function describeEveryScreen(locale: Locale): void {
  const screens = useScreens();
  describe.each<Size>(['phone', 'desktop'])('every screen on a %s', (size) => {
    const walk = walkThrough(screens, size, locale);
    it.each(SCREENS)('$name', async (screen) => {
      const page = await open(walk, screen, locale);
      expect(await missingTextsOn(page)).toEqual([]);
      await unfold(page, size);
      // colours know no language, and no style asks for it: in English they are looked at, in light and dark
      if (locale !== 'en') expect(await barriersOn(page, undefined, COLOURS)).toEqual([]);
      else {
        expect(await barriersOn(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await barriersOn(page, [COLOURS])).toEqual([]);
      }
      expect(await overflowOf(page)).toEqual([]);
      if (size === 'phone') {
        await page.setViewportSize({ width: NARROWEST_PX, height: 700 });
        expect(await overflowOf(page)).toEqual([]);
      }
    });
  });
}

async function open(walk: Walk, { path, as, prepare }: Screen, locale: Locale): Promise<Page> {
  const page = await walk.to(path, as);
  if (prepare) {
    walk.touched(as);
    await prepare(page, locale);
    await walk.settled(as);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Makes the window as tall as the page, so that nothing lies behind the bar at the thumb. */
async function unfold(page: Page, size: Size): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: SIZES[size].viewport.width, height });
}

/** Texts that a program wrote instead of a person. */
async function missingTextsOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const named = document.querySelectorAll('[aria-label], [placeholder], [title]');
    const names = [...named].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name)),
    );
    return [document.title, document.body.innerText, ...names.filter((text) => text !== null)].join('\n');
  });
  return texts.split('\n').filter((line) => /undefined|NaN|\bnull\b|Invalid|\[object|[{}]|=>|\w+_\w+/u.test(line));
}

/** What reaches beyond the right edge, where the page itself scrolls sideways. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
  });
}
