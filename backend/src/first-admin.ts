import { parseArgs } from 'node:util';
import { isLocale } from '@amends/shared/locale.js';
import { isEmail } from 'class-validator';
import pg from 'pg';
import { readConfig } from './config.js';
import { unhurriedConnectionOptions } from './database/connection.js';
import { openDatabase } from './database/open-database.js';
import { type Founding, foundCompany } from './employment/found-company.js';
import { StartError } from './start-error.js';

const USAGE =
  'npm run first-admin -- --company "Auvera" --currency EUR --email lev@auvera.example --name "Lev Adamov" [--locale en|ru]';

/** @throws StartError that shows how to ask */
function foundingOf(args: string[]): Founding {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { company: text, currency: text, email: text, name: text, locale: { ...text, default: 'en' } },
  });
  const { company, currency, email, name, locale } = values;
  const isComplete = company && currency && /^[A-Z]{3}$/.test(currency) && email && isEmail(email) && name;
  if (!isComplete || !isLocale(locale)) throw new StartError(`Like this: ${USAGE}`);
  return { company, baseCurrency: currency, email: email.toLowerCase(), name, locale };
}

async function letFirstAdminIn(): Promise<void> {
  const founding = foundingOf(process.argv.slice(2));
  const database = await openDatabase({ ...readConfig(), demo: false });
  const client = new pg.Client(unhurriedConnectionOptions(database.ownerUrl));
  try {
    await client.connect();
    const password = await foundCompany(client, founding);
    console.log(`${founding.email} signs in with ${password} and should change it at once under More.`);
  } finally {
    await client.end();
    await database.close();
  }
}

try {
  await letFirstAdminIn();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
