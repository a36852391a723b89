import { CURRENCIES } from '@amends/shared/currencies.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Choice } from '../../ui/Select.js';

const SLUG = /^[a-z][a-z0-9-]{0,39}$/;
const SLUG_LENGTH_MAX = 40;

const TIME_ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

export const isSlug = (text: string): boolean => SLUG.test(text);

/** A short name made of a name: "Airport & gate" → `airport-gate`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, SLUG_LENGTH_MAX);

/** Every currency: "Kazakhstani tenge · KZT". */
export function currencyChoices(locale: Locale): Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return CURRENCIES.map((value) => ({ value, label: `${names.of(value) ?? value} · ${value}` }));
}

/** "Asia/Almaty · Kazakhstan Time": the city as IANA has it, and what the time there is called. */
function timeZoneLabel(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return `${timeZone.replaceAll('_', ' ')} · ${name ?? timeZone}`;
}

export const timeZoneChoices = (locale: Locale): Choice[] =>
  TIME_ZONES.map((value) => ({ value, label: timeZoneLabel(value, locale) }));
