import type { Locale } from '@amends/shared/locale.js';
import type { Page, Request } from 'playwright-core';
import { TEXTS } from './screen-texts.js';
import { type Size, SIZES } from './devices.js';
import { goOn, type Screens } from './screens.js';

const DRAWN_WITHIN_MS = 10_000;
const CALM_MS = 50;

/** Walks from screen to screen as people do, without loading all anew each time: one page a person, for many tests. */
export interface Walk {
  /** Goes to a screen and ends when it has come to rest. @param as the e-mail address of who goes; nobody when absent */
  to(path: string, as?: string): Promise<Page>;
  /** What was done to the screen must not be seen on the next one: nobody comes from it there directly. */
  touched(as?: string): void;
  /** Ends when the screen has its heading, loads nothing, and stays so. */
  settled(as?: string): Promise<void>;
}

interface Walker {
  page: Page;
  loading: Set<Request>;
  /** Where they stand; unknown at first, and where something failed. */
  at: string | undefined;
  isTouched: boolean;
}

/** Gives a `describe` its walk; the pages are closed after its last test. */
export function walkThrough(screens: Screens, size: Size, locale: Locale): Walk {
  const walkers = new Map<string | undefined, Walker>();
  afterAll(() => Promise.all([...walkers.values()].map(({ page }) => page.context().close())));

  async function walkerFor(as: string | undefined): Promise<Walker> {
    const known = walkers.get(as);
    if (known) return known;
    const page = await screens.stay({ size, locale, ...(as !== undefined && { as }) });
    const walker: Walker = { page, loading: requestsOf(page), at: undefined, isTouched: false };
    walkers.set(as, walker);
    return walker;
  }
  const settle = async ({ page, loading }: Walker): Promise<void> => {
    do await drawn(page, TEXTS[locale].common.loading);
    while (loading.size > 0);
  };
  return {
    async to(path, as) {
      const walker = await walkerFor(as);
      const { page, loading, at } = walker;
      const mustLeave = walker.isTouched || (at !== undefined && pathOf(at) === pathOf(path));
      Object.assign(walker, { at: undefined, isTouched: false });
      await page.setViewportSize(SIZES[size].viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      if (at === undefined) {
        await forgetAll(page);
        loading.clear();
        await page.goto(path);
      } else {
        if (mustLeave) await leave(page, TEXTS[locale].common.notFound.title);
        await goOn(page, path);
      }
      await settle(walker);
      walker.at = path;
      return page;
    },
    touched(as) {
      const walker = walkers.get(as);
      if (walker) walker.isTouched = true;
    },
    settled: async (as) => settle(await walkerFor(as)),
  };
}

const pathOf = (path: string): string => path.split('?')[0] ?? path;

/** Goes where nothing is, so that nothing stays: not of the screen, and not of what was begun on it. */
async function leave(page: Page, nothingHere: string): Promise<void> {
  await goOn(page, '/away');
  await page.getByRole('heading', { name: nothingHere }).waitFor();
  await forgetAll(page);
}

/** What the device remembers, except who is signed in; a page that was never anywhere has nothing. */
const forgetAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (location.protocol === 'about:') return;
    localStorage.clear();
    sessionStorage.clear();
  });

/** What is on its way; the stream of news always is. */
function requestsOf(page: Page): Set<Request> {
  const loading = new Set<Request>();
  page.on('request', (request) => {
    if (!request.url().includes('/api/events')) loading.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => void loading.delete(request));
  }
  return loading;
}

/** Ends when the screen has its heading, no empty places, and nothing in it changes for a while. */
function drawn(page: Page, loading: string): Promise<void> {
  return page.evaluate(
    async ([label, patience, calm]) => {
      const isDrawn = () =>
        document.querySelector('main :is(h1, h2)') !== null &&
        ![...document.querySelectorAll('[aria-label]')].some((element) => element.getAttribute('aria-label') === label);
      const end = performance.now() + patience;
      let since = performance.now();
      const changes = new MutationObserver(() => {
        since = performance.now();
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      while (performance.now() - since < calm || !isDrawn()) {
        if (performance.now() > end) throw new Error('The screen is not drawn.');
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
      changes.disconnect();
    },
    [loading, DRAWN_WITHIN_MS, CALM_MS] as const,
  );
}
