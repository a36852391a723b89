import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './folder.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Makes a Chromium ready for the run: npm's own on 64-bit Linux, an installed one elsewhere.
 * The workers find it in their environment.
 */
export async function unpackBrowser() {
  const npmHasOne = process.platform === 'linux' && process.arch === 'x64';
  process.env.TEST_BROWSER = npmHasOne ? await unpacked() : installed();
}

async function unpacked() {
  const { TMPDIR } = process.env;
  const folder = join(runFolder(), 'browser');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // makes the package bring the system libraries that a bare machine lacks
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  delete process.env.AWS_EXECUTION_ENV;
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return path;
}

function installed() {
  const path = INSTALLED.find((candidate) => existsSync(candidate));
  if (!path) throw new Error('The browser tests need Chrome or Chromium, and none is installed in its usual place.');
  return path;
}
