import type { Locale } from '@amends/shared/locale.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, Page } from 'playwright-core';
import { createApp } from '../../backend/src/create-app.js';
import { listen } from '../../backend/src/listen.js';
import { launchBrowser } from './browser.js';
import { closeDatabase, openDatabase, type TestDatabase } from './database.js';
import { type DeviceKind, type Devices, devicesFor } from './devices.js';
import { lookOften } from './eager.js';
import { aSession } from './sessions.js';
import { testSettings } from './settings.js';

const ACTION_TIMEOUT_MS = 10_000;

export interface Visit extends DeviceKind {
  /** The e-mail address of whoever is signed in; nobody when absent. */
  as?: string;
}

/** The real screens in a real browser, on the demo company in a database of the test file's own. */
export interface Screens {
  db: TestDatabase;
  /** Opens a page of a device of its own, as good as new; it is given back after the test. */
  visit(visit: Visit): Promise<Page>;
  /** The same, for several tests: whoever opened it closes it. */
  stay(visit: Visit): Promise<Page>;
}

/**
 * Gives the test file the screens, from before its first test to after its last. A test fails where a page complained:
 * of a script's error or of what the content security policy forbids.
 */
export function useScreens(): Screens {
  const screens = {} as Screens;
  const complaints: string[] = [];
  const visits: Page[] = [];
  let devices: Devices;
  let browser: Browser;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const [db, launched] = await Promise.all([openDatabase(process.env['TEST_DEMO']), launchBrowser()]);
    browser = launched;
    app = await createApp({ runtimeUrl: db.runtimeUrl, demo: true, settings: testSettings, logLevels: [] });
    const baseURL = await listen(app, 0, '127.0.0.1');
    screens.db = db;
    devices = devicesFor(browser, baseURL);
    screens.stay = (visit) => visitWith({ db, devices, baseURL, complaints }, visit);
    screens.visit = async (visit) => {
      const page = await screens.stay(visit);
      visits.push(page);
      return page;
    };
  });
  afterEach(async () => {
    await Promise.all(visits.splice(0).map(devices.giveBack));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
    await closeDatabase(screens.db);
  });
  return screens;
}

/** Goes on to another screen as a link does: without loading all anew, which costs half a second. */
export const goOn = (page: Page, path: string): Promise<void> =>
  page.evaluate((next) => history.pushState(null, '', next), path);

interface House {
  db: TestDatabase;
  devices: Devices;
  baseURL: string;
  complaints: string[];
}

async function visitWith({ db, devices, baseURL, complaints }: House, { as, ...kind }: Visit): Promise<Page> {
  const page = await devices.take(kind);
  const context = page.context();
  context.setDefaultTimeout(ACTION_TIMEOUT_MS);
  if (as !== undefined) {
    await context.addCookies([{ name: 'amends', value: await signedIn(db, as, kind.locale), url: baseURL }]);
  }
  lookOften(page, ACTION_TIMEOUT_MS);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Answers that say no and lost connections are the tests' own doing; the browser notes each of them.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  return page;
}

async function signedIn(db: TestDatabase, email: string, locale: Locale): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    'UPDATE employee SET locale = $2 WHERE email = $1 RETURNING id',
    [email, locale],
  );
  return aSession(db, rows[0]!.id);
}
