import { fractionDigits } from '@amends/shared/money.js';

/** `2026-11`, in years that every calendar in use agrees on. */
export const MONTH = /^(?:19[789]\d|20\d\d|21\d\d)-(?:0[1-9]|1[0-2])$/;
/** A positive decimal of at most nine digits on each side of the point. */
export const RATE = /^(?=.*[1-9])\d{1,9}(?:\.\d{1,9})?$/;

/**
 * A rate between minor units, as a decimal that loses nothing: from yen, which have no digits after the point, to euros,
 * which have two, it is a hundred times the rate.
 * @param rate units of the base currency for one unit of the currency
 */
export function minorRate(rate: string, currency: string, base: string): string {
  const shift = fractionDigits(base) - fractionDigits(currency);
  const [whole = '', fraction = ''] = rate.split('.');
  if (shift === 0) return rate;
  const figures = shift > 0 ? `${whole}${fraction.padEnd(shift, '0')}` : `${'0'.repeat(-shift)}${whole}${fraction}`;
  const places = Math.max(fraction.length - shift, 0);
  return places === 0 ? figures : `${figures.slice(0, -places)}.${figures.slice(-places)}`;
}
