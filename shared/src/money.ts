import type { Locale } from './locale.js';

const LOCALE_TAGS: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU' };

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, locale: Locale, cents: 'always' | 'if-any'): Intl.NumberFormat {
  const key = `${currency} ${locale} ${cents}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE_TAGS[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: cents === 'if-any' ? 'stripIfInteger' : 'auto',
  });
  formats.set(key, made);
  return made;
}

/** How many digits the currency has after the point: 2 for EUR, 0 for JPY (ISO 4217, as Intl knows it). */
export function fractionDigits(currency: string): number {
  return formatOf(currency, 'en', 'always').resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Writes an amount for a person.
 * @param minor integer minor units (cents, tiyn, pence)
 * @param cents `always` for tables that must line up, `if-any` for a phone: "€18", "€18.50"
 */
export function formatMoney(
  minor: number,
  currency: string,
  locale: Locale,
  cents: 'always' | 'if-any' = 'if-any',
): string {
  return formatOf(currency, locale, cents).format(minor / 10 ** fractionDigits(currency));
}

/**
 * Reads an amount that a person typed.
 * @param text "18", "18,50", "1 200.5"
 * @returns integer minor units, or null when it is not an amount of this currency (too many digits, letters, negative)
 */
export function parseMoney(text: string, currency: string): number | null {
  const digits = fractionDigits(currency);
  const match = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.replaceAll(/[\s\u00a0\u202f]/g, ''));
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > digits) return null;
  return Number(whole + fraction.padEnd(digits, '0'));
}
