import type { Locale } from '@amends/shared/locale.js';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export const SIZES = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} satisfies Record<string, BrowserContextOptions>;

export type Size = keyof typeof SIZES;

export interface DeviceKind {
  size: Size;
  locale: Locale;
  /** A browser that runs no scripts. */
  withoutScripts?: boolean;
}

/** Phones and desktops that remember nothing of whoever had them before. */
export interface Devices {
  take(kind: DeviceKind): Promise<Page>;
  /** Takes a page back; the next one to ask for its kind gets it as if it were new. */
  giveBack(page: Page): Promise<void>;
}

/** Of the server's own address, small and without a script: storage can be emptied there, and nothing fills it again. */
const WAITING_ROOM = '/api/health/live';

/**
 * A page that was loaded before costs half of a new one: its process runs, and what the server sent is at hand.
 * @param origin whose storage is emptied
 */
export function devicesFor(browser: Browser, origin: string): Devices {
  const kinds = new Map<Page, DeviceKind>();
  const free = new Set<Page>();
  return {
    async take(kind) {
      const used = [...free].find((page) => isSame(kinds.get(page), kind));
      if (used) {
        free.delete(used);
        return used;
      }
      const page = await newPage(browser, origin, kind);
      if (!kind.withoutScripts) kinds.set(page, kind);
      // what a page cannot forget again: a script that runs before its own, and a clock that stands
      onCall(page, 'addInitScript', () => kinds.delete(page));
      onCall(page.clock, 'install', () => kinds.delete(page));
      return page;
    },
    async giveBack(page) {
      const kind = kinds.get(page);
      if (kind !== undefined && (await isAsNew(page, kind, origin))) free.add(page);
      else await page.context().close();
    },
  };
}

const isSame = (one: DeviceKind | undefined, other: DeviceKind): boolean =>
  one?.size === other.size && one.locale === other.locale && one.withoutScripts === other.withoutScripts;

async function newPage(browser: Browser, baseURL: string, kind: DeviceKind): Promise<Page> {
  const context = await browser.newContext({
    ...SIZES[kind.size],
    baseURL,
    locale: kind.locale,
    reducedMotion: 'reduce',
    javaScriptEnabled: !kind.withoutScripts,
  });
  return context.newPage();
}

function onCall<Name extends string>(
  owner: Record<Name, (...words: never[]) => Promise<unknown>>,
  name: Name,
  tell: () => void,
): void {
  const act = owner[name];
  owner[name] = (...words) => {
    tell();
    return act.apply(owner, words);
  };
}

/** Makes a page forget all that a test did to it. @returns false where it could not */
async function isAsNew(page: Page, { size }: DeviceKind, origin: string): Promise<boolean> {
  const context = page.context();
  try {
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (context.pages().length > 1) return false;
    await context.clearCookies();
    await page.goto(origin + WAITING_ROOM);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.emulateMedia({ colorScheme: 'light', media: null });
    await page.setViewportSize(SIZES[size].viewport);
    return true;
  } catch {
    return false;
  }
}
