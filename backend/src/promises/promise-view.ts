import type { PersonName } from '@amends/shared/contract/common.js';
import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import type { Actor } from '../http/actor.js';
import { gestureNumber } from '../ledger/gesture-number.js';
import { promiseCan } from './promise-can.js';
import type { PromiseRow } from './promise-row.js';

const iso = (time: Date | string): string => new Date(time).toISOString();

/** A promise as it leaves the server, for this caller at this moment. */
export function promiseView(
  row: PromiseRow,
  actor: Pick<Actor, 'id' | 'roles' | 'locale'>,
  now: Date,
): CustomerPromise {
  const { locale } = actor;
  return {
    id: row.id,
    gestureId: row.gestureId,
    gestureNumber: gestureNumber(row.gestureNumber),
    departmentId: row.departmentId,
    owner: { id: row.ownerId, name: row.ownerName[locale] },
    text: row.text,
    dueAt: iso(row.dueAt),
    state: row.state,
    overdue: row.state === 'open' && new Date(row.dueAt) <= now,
    origin: row.origin,
    madeAt: iso(row.madeAt),
    madeBy: person(row.madeBy, row.madeByName, locale),
    ...customerOf(row),
    ...handOverOf(row, locale),
    ...resultOf(row, locale),
    can: promiseCan(actor, row),
  };
}

const person = (id: string | null, name: LocalizedText | null, locale: Locale): PersonName | null =>
  id === null || name === null ? null : { id, name: name[locale] };

function customerOf({ customerReference, customerName }: PromiseRow): Pick<CustomerPromise, 'customer'> {
  if (customerReference === null) return {};
  return { customer: { reference: customerReference, ...(customerName === null ? {} : { name: customerName }) } };
}

function handOverOf(row: PromiseRow, locale: Locale): Pick<CustomerPromise, 'handOver'> {
  const from = person(row.handedFrom, row.handedFromName, locale);
  if (from === null || row.handedAt === null) return {};
  const note = row.handOverNote === null ? {} : { note: row.handOverNote };
  return {
    handOver: { from, at: iso(row.handedAt), ...note, seenAt: row.seenAt === null ? null : iso(row.seenAt) },
  };
}

function resultOf(row: PromiseRow, locale: Locale): Pick<CustomerPromise, 'result'> {
  const by = person(row.settledBy, row.settledByName, locale);
  if (by === null || row.settledAt === null) return {};
  const note = row.resultNote === null ? {} : { note: row.resultNote };
  const onTime = row.state === 'kept' && new Date(row.settledAt) <= new Date(row.dueAt);
  return { result: { at: iso(row.settledAt), by, ...note, onTime } };
}
