import 'reflect-metadata';
import { createApp } from './create-app.js';
import { readConfig } from './config.js';
import { seedDemoCompany } from './database/demo/seed-demo-company.js';
import { openDatabase } from './database/open-database.js';
import { demoFinance } from './finance/demo-finance.js';
import { greeting } from './greeting.js';
import { listen } from './listen.js';
import { DemoPeople } from './people/demo-people.js';
import { settingsOf } from './settings.js';
import { StartError } from './start-error.js';
import { stopOnSignal } from './stop-on-signal.js';

/** What has to be closed, newest first. */
const open: (() => Promise<void>)[] = [];

async function stop(): Promise<void> {
  for (const close of open.splice(0).toReversed()) await close();
}

async function start(): Promise<void> {
  const config = readConfig();
  const { port, host } = config;
  const settings = settingsOf(config);
  const finance = demoFinance(settings);
  const database = await openDatabase({ ...config, seed: (ownerUrl) => seedDemoCompany(ownerUrl, finance) });
  open.push(() => database.close());
  if (database.warning) console.warn(database.warning);

  const app = await createApp({ runtimeUrl: database.runtimeUrl, demo: database.demo, settings });
  open.push(() => app.close());
  const address = await listen(app, port, host);
  const people = await app.get(DemoPeople).listIfDemo('en');
  console.log(greeting(address, people));
}

stopOnSignal(stop);
try {
  await start();
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  await stop();
  process.exit(1);
}
