import type { KeptReport, OptionsReport, SpendReport } from '@amends/shared/contract/report.js';

/** The head of the newest seal, in hexadecimal. */
export interface PrintedHead {
  number: number;
  sealedAt: string;
  head: string;
}

/** All that a monthly report says. */
export interface MonthlyReport {
  company: string | null;
  /** Null = all departments that one may see. */
  department: string | null;
  /** `2026-10` */
  month: string;
  /** The twelve months up to it. */
  spend: SpendReport;
  /** Of the month alone. */
  options: OptionsReport;
  /** Of the twelve months. */
  kept: KeptReport;
  seal: PrintedHead | null;
  computedAt: string;
}

/** What departments of one currency gave together in each month. Minor units. */
export interface CurrencyMonths {
  currency: string;
  months: { month: string; gestures: number; spentMinor: number; envelopeMinor: number | null }[];
}

/** Money never adds up across currencies. */
export function byCurrency({ departments }: SpendReport): CurrencyMonths[] {
  const currencies = [...new Set(departments.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const all = departments.filter((department) => department.currency === currency);
    const months = (all[0]?.months ?? []).map(({ month }, i) => {
      const parts = all.flatMap((department) => department.months[i] ?? []);
      const envelopes = parts.flatMap(({ envelopeMinor }) => envelopeMinor ?? []);
      return {
        month,
        gestures: parts.reduce((sum, { gestures }) => sum + gestures, 0),
        spentMinor: parts.reduce((sum, { spentMinor }) => sum + spentMinor, 0),
        envelopeMinor: envelopes.length === 0 ? null : envelopes.reduce((sum, minor) => sum + minor, 0),
      };
    });
    return { currency, months };
  });
}
