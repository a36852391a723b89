import type { LocalizedText } from '@amends/shared/locale.js';
import type { Query } from '../../database/database.js';

export interface RateRow {
  month: string;
  currency: string;
  rate: string;
  source: 'entered' | 'imported';
  setById: string | null;
  setByName: LocalizedText | null;
  setAt: Date;
  closed: boolean;
}

const all = {
  name: 'rates',
  text: `SELECT to_char(r.month, 'YYYY-MM') AS month, r.currency, trim_scale(r.rate)::text AS rate, r.source,
      r.set_by AS "setById", p.name AS "setByName", r.set_at AS "setAt", closed_month(r.month) AS closed
    FROM exchange_rate r LEFT JOIN employee p ON p.id = r.set_by ORDER BY r.month DESC, r.currency`,
};
export const allRates = (query: Query): Promise<RateRow[]> => query(all, []);

const currencies = { name: 'given_currencies', text: 'SELECT DISTINCT currency FROM department ORDER BY currency' };
/** Every currency that a department gives in. */
export const givenCurrencies = (query: Query): Promise<{ currency: string }[]> => query(currencies, []);

/** A rate as it is written down. */
export interface NewRate {
  /** `2026-11` */
  month: string;
  currency: string;
  rate: string;
  /** Between minor units. */
  minorRate: string;
}

const write = {
  name: 'set_rates',
  // only what differs is written: the same again is no change, also in a closed month
  text: `INSERT INTO exchange_rate AS r (month, currency, rate, minor_rate, source, set_by)
    SELECT (n.month || '-01')::date, n.currency, n.rate, n.minor_rate, $5, $6
    FROM unnest($1::text[], $2::text[], $3::numeric[], $4::numeric[]) AS n(month, currency, rate, minor_rate)
    LEFT JOIN exchange_rate o ON o.month = (n.month || '-01')::date AND o.currency = n.currency
    WHERE o.rate IS DISTINCT FROM n.rate
    ON CONFLICT (month, currency) DO UPDATE SET rate = excluded.rate, minor_rate = excluded.minor_rate,
      source = excluded.source, set_by = excluded.set_by, set_at = clock_timestamp()`,
};
export const writeRates = (
  query: Query,
  rates: readonly NewRate[],
  source: 'entered' | 'imported',
  actorId: string,
): Promise<unknown> =>
  query(write, [
    rates.map(({ month }) => month),
    rates.map(({ currency }) => currency),
    rates.map(({ rate }) => rate),
    rates.map((rate) => rate.minorRate),
    source,
    actorId,
  ]);

const known = {
  name: 'known_rates',
  text: `SELECT n.month, n.currency, trim_scale(o.rate)::text AS rate, closed_month((n.month || '-01')::date) AS closed,
      o.rate IS NOT DISTINCT FROM n.rate AS same
    FROM unnest($1::text[], $2::text[], $3::numeric[]) AS n(month, currency, rate)
    LEFT JOIN exchange_rate o ON o.month = (n.month || '-01')::date AND o.currency = n.currency`,
};

/** What is there already of a rate that somebody names. */
export interface KnownRate {
  month: string;
  currency: string;
  /** Null = none yet. */
  rate: string | null;
  closed: boolean;
  same: boolean;
}

/** Beside each of these rates, what is there already; in their order. */
export const knownRates = (query: Query, rates: readonly NewRate[]): Promise<KnownRate[]> =>
  query(known, [rates.map(({ month }) => month), rates.map(({ currency }) => currency), rates.map(({ rate }) => rate)]);

// one after the other: what is said to have been before was
const alone = { name: 'rates_alone', text: `SELECT pg_advisory_xact_lock(4210832)` };
export const setRatesAlone = (query: Query): Promise<unknown> => query(alone, []);
