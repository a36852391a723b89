import { fractionDigits } from '@amends/shared/money.js';

/** Whole units of a currency in its minor units: 18 EUR are 1800 cents. */
export const minorOf = (units: number, currency: string): number => Math.round(units * 10 ** fractionDigits(currency));
