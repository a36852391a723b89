import type { PersonName } from './common.js';

/** What one unit of a currency was worth in a month, in the company's base currency. */
export interface Rate {
  /** `2026-11` */
  month: string;
  /** ISO 4217; never the base currency. */
  currency: string;
  /** Units of the base currency for one unit of `currency`, a decimal with a point: `0.00193`. */
  rate: string;
  source: 'entered' | 'imported';
  /** Null = the system. */
  setBy: PersonName | null;
  /** @format date-time */
  setAt: string;
  /** True = the month is closed: its rates never change. */
  closed: boolean;
}

export interface Rates {
  baseCurrency: string;
  /** Every currency that departments give in, besides the base currency. */
  currencies: string[];
  /** Newest month first. */
  items: Rate[];
}

export interface RateEntry {
  /** @pattern ^\d{4}-(0[1-9]|1[0-2])$ */
  month: string;
  /** @pattern ^[A-Z]{3}$ */
  currency: string;
  /** A positive decimal with a point, at most 9 digits before and 9 after it.
   * @pattern ^\d{1,9}(\.\d{1,9})?$ */
  rate: string;
}

/** All or nothing; what is not named stays. */
export interface RatesRequest {
  rates: RateEntry[];
}

/** What became of a CSV file with the columns `month`, `currency`, `rate`. */
export interface RatesImport {
  /** Rates that are new or differ from before. */
  changed: number;
  unchanged: number;
  /** Lines that could not be used, by their number in the file. */
  refused: { line: number; problem: 'month' | 'currency' | 'rate' | 'month_closed' | 'repeated' }[];
}
