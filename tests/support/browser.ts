import { type Browser, chromium } from 'playwright-core';

/** Starts the run's Chromium. Whoever starts it closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['TEST_BROWSER'];
  if (!executablePath) throw new Error('There is no browser: run the test through jest.config.js.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox', // root may not use it, and the pages are our own
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
