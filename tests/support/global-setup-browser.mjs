import { unpackBrowser } from './run/browser.mjs';
import { seedDemoTemplate } from './run/demo.mjs';
import { startPostgres } from './run/postgres.mjs';
import { prepare } from './run/prepare.mjs';

export default async function setUp() {
  await startPostgres();
  prepare('screens');
  await Promise.all([unpackBrowser(), seedDemoTemplate()]);
}
