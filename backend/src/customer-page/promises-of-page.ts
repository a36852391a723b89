import type { PublicPromise } from '@amends/shared/contract/customer-page.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Database } from '../database/database.js';
import { promisesOf } from '../promises/promise.queries.js';
import { firstName } from './first-name.js';
import type { GesturePageRow } from './page-row.js';
import { pageWords } from './page-words.js';

/** What the house has promised about a gesture, what is due first comes first. */
export async function promisesFor(
  database: Database,
  { id, now }: GesturePageRow,
  locale: Locale,
): Promise<PublicPromise[]> {
  const promises = await promisesOf(database, id);
  return promises.map(({ ownerName, text, origin, dueAt, state, settledAt }) => ({
    who: firstName(ownerName[locale]),
    what: origin === 'rating' ? pageWords(locale).texts.afterRating : text,
    dueAt: new Date(dueAt).toISOString(),
    state,
    late: state === 'open' && new Date(dueAt) <= now,
    ...(state === 'kept' && settledAt !== null ? { doneAt: new Date(settledAt).toISOString() } : {}),
  }));
}
