import type { ClientBase } from 'pg';
import { COMPANY, DEPARTMENTS } from './company.js';

/** What one euro bought of a currency at the end of the demo. */
const PER_EURO: Readonly<Record<string, number>> = { KZT: 600, GBP: 0.86 };
/** How each month before stood against the one after it; the oldest last. */
const DRIFT = [1, 0.997, 1.006, 0.992, 1.004, 1.001, 0.995, 1.008, 0.998, 1.003, 0.994, 1.002, 0.999];

/**
 * A year of rates of every currency of the demo, as finance would have entered them. All of them count in hundredths, so
 * that a rate between units is one between minor units as well.
 * @param now the last month
 */
export async function insertRates(client: ClientBase, now: number): Promise<void> {
  const currencies = new Set(
    DEPARTMENTS.map(({ currency }) => currency).filter((code) => code !== COMPANY.baseCurrency),
  );
  const at = new Date(now);
  for (const currency of currencies) {
    let rate = 1 / (PER_EURO[currency] ?? 1);
    for (const [back, drift] of DRIFT.entries()) {
      rate *= drift;
      const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - back, 1)).toISOString().slice(0, 10);
      await client.query(
        `INSERT INTO exchange_rate (month, currency, rate, minor_rate, source) VALUES ($1, $2, $3, $3, 'entered')`,
        [month, currency, rate.toFixed(9)],
      );
    }
  }
}
