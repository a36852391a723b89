import type { RateEntry, RatesImport } from '@amends/shared/contract/rates.js';
import { CURRENCIES } from '@amends/shared/currencies.js';
import { csvRows } from '../../http/csv-rows.js';
import { Refused } from '../../http/refused.js';
import { MONTH, RATE } from './rate-rules.js';

/** A line of a file of rates; a problem says why it cannot be used. */
export interface RateLine {
  line: number;
  rate: RateEntry;
  problem: RatesImport['refused'][number]['problem'] | null;
}

/** The columns by the names that people give them. */
const COLUMNS = {
  month: ['month', 'месяц', 'period', 'период'],
  currency: ['currency', 'валюта', 'code', 'код'],
  rate: ['rate', 'курс'],
} as const;

const RUSSIAN_MONTH = /^(\d{1,2})\.(\d{4})$/;

/**
 * Reads a file of rates: columns by name, separated by commas, semicolons or tabs.
 * @throws Refused unreadable_file for what is no table or has no such columns
 */
export async function readRatesFile(text: string): Promise<RateLine[]> {
  const lines: RateLine[] = [];
  const seen = new Set<string>();
  let places: { month: number; currency: number; rate: number } | null = null;
  for await (const { line, cells } of csvRows(text)) {
    if (places === null) {
      places = placesIn(cells);
      continue;
    }
    const { month, currency, rate } = places;
    const one = {
      month: monthOf(cells[month] ?? ''),
      currency: (cells[currency] ?? '').toUpperCase(),
      rate: (cells[rate] ?? '').replace(',', '.'),
    };
    const key = `${one.month} ${one.currency}`;
    lines.push({ line, rate: one, problem: seen.has(key) ? 'repeated' : problemOf(one) });
    seen.add(key);
  }
  if (places === null) throw new Refused('unreadable_file');
  return lines;
}

function placesIn(header: readonly string[]): { month: number; currency: number; rate: number } {
  const names = header.map((name) => name.trim().toLowerCase());
  const place = (known: readonly string[]): number => names.findIndex((name) => known.includes(name));
  const places = { month: place(COLUMNS.month), currency: place(COLUMNS.currency), rate: place(COLUMNS.rate) };
  if (Object.values(places).includes(-1)) throw new Refused('unreadable_file');
  return places;
}

function monthOf(written: string): string {
  const [, month = '', year = ''] = RUSSIAN_MONTH.exec(written) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}` : written.slice(0, 7);
}

function problemOf({ month, currency, rate }: RateEntry): 'month' | 'currency' | 'rate' | null {
  if (!MONTH.test(month)) return 'month';
  if (!CURRENCIES.includes(currency)) return 'currency';
  return RATE.test(rate) ? null : 'rate';
}
