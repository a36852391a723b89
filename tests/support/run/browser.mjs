import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
  showFonts(folder);
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return path;
}

// Chromium ends at once where it finds no font at all, and the package looks for its own in one fixed folder only.
function showFonts(folder) {
  const fonts = join(folder, 'fonts');
  const config = `<fontconfig><dir>${fonts}</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(join(fonts, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">${config}`);
}

function installed() {
  const path = INSTALLED.find((candidate) => existsSync(candidate));
  if (!path) throw new Error('The browser tests need Chrome or Chromium, and none is installed in its usual place.');
  return path;
}
