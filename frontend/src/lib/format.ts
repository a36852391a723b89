import type { Locale } from '@amends/shared/locale.js';
import { formatMoney, fractionDigits } from '@amends/shared/money.js';
import { useMemo } from 'react';
import { useLocale } from '../locales/texts.js';

const LOCALE_TAGS: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU' };
/** English abbreviates badly ("9 secs"), Russian declines words ("за 9 с" is always right). */
const WORDS: Record<Locale, 'long' | 'short'> = { en: 'long', ru: 'short' };
const SECOND_MS = 1000;
const MINUTE_S = 60;
const HOUR_MIN = 60;

const unit = (locale: Locale, value: number, name: 'second' | 'minute'): string =>
  new Intl.NumberFormat(LOCALE_TAGS[locale], { style: 'unit', unit: name, unitDisplay: WORDS[locale] }).format(value);

const PERCENT = 100;
const SUREST = 0.999;
const FORECAST_DIGITS = 3;
/** Beyond once in a million a number says no more. */
const RAREST = 1e6;

const percent = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(LOCALE_TAGS[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** Calendar days (`2026-12-31`) have no zone; moments are shown in the department's. */
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

function withZone(value: string, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) {
  const zone = CALENDAR_DAY.test(value) ? 'UTC' : timeZone;
  return zone === undefined ? options : { ...options, timeZone: zone };
}

/**
 * Writes values for people.
 * @param timeZone IANA name of the department's zone; absent = the device's
 */
export function formatter(locale: Locale, timeZone?: string) {
  const tag = LOCALE_TAGS[locale];
  const date = (value: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag, withZone(value, timeZone, options)).format(new Date(value));
  const dayKey = (value: Date): string =>
    new Intl.DateTimeFormat('en-CA', timeZone === undefined ? {} : { timeZone }).format(value);
  const month = (value: string): string => {
    const year = value.slice(0, 4) === dayKey(new Date()).slice(0, 4) ? undefined : 'numeric';
    return date(`${value}-01`, { month: 'long', year }).replace(/\s?г\.$/, '');
  };

  return {
    /** `if-any`: "€18", "€18.50"; `always`: "€18.00", for columns. */
    money: (minor: number, currency: string, cents: 'always' | 'if-any' = 'if-any') =>
      formatMoney(minor, currency, locale, cents),
    /** "€22": for amounts that are estimates, rounded to the whole unit */
    wholeMoney: (minor: number, currency: string) => {
      const minorPerUnit = 10 ** fractionDigits(currency);
      return formatMoney(Math.round(minor / minorPerUnit) * minorPerUnit, currency, locale);
    },
    /** "₸1,310,000": a forecast, in the three digits that it can know */
    aboutMoney: (minor: number, currency: string) => {
      const minorPerUnit = 10 ** fractionDigits(currency);
      const units = Math.round(Number((minor / minorPerUnit).toPrecision(FORECAST_DIGITS)));
      return formatMoney(units * minorPerUnit, currency, locale);
    },
    /** "+€200.00", "−€18.00": a change, always with cents */
    signed: (minor: number, currency: string) => {
      const sign = minor > 0 ? '+' : minor < 0 ? '−' : '';
      return sign + formatMoney(Math.abs(minor), currency, locale, 'always');
    },
    /** "18", "18.50": an amount whose currency is not said */
    plain: (minor: number, currency: string) =>
      new Intl.NumberFormat(tag).format(minor / 10 ** fractionDigits(currency)),
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    /** "0.00193": a decimal as it was entered, with this language's sign and all of its digits */
    decimal: (value: string) => {
      const digits = value.split('.')[1]?.length ?? 0;
      return new Intl.NumberFormat(tag, { minimumFractionDigits: digits }).format(Number(value));
    },
    /** "0.4": an expected count, short */
    estimate: (value: number) => new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 }).format(value),
    /** "1,200": once in so many, for a probability; rounded, since it is an estimate */
    odds: (probability: number) =>
      new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 }).format(
        Math.min(RAREST, 1 / Math.max(probability, Number.MIN_VALUE)),
      ),
    /** "83%", «83 %»: a share between 0 and 1, to the whole percent */
    percent: (share: number) => percent(locale, share),
    /** "99.4%": how sure something is; nothing observed is ever quite certain */
    sureness: (probability: number) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(Math.min(probability, SUREST)),
    /** "+7", "−7", "0": a difference of shares in whole points */
    points: (difference: number) => {
      const points = Math.round(difference * PERCENT);
      const sign = points > 0 ? '+' : points < 0 ? '−' : '';
      return `${sign}${Math.abs(points)}`;
    },
    /** "74–90%" */
    percentRange: (low: number, high: number) => `${Math.round(low * PERCENT)}–${percent(locale, high)}`,
    /** "November", "November 2025" in another year; from `2026-11` */
    month,
    /** "November", «Ноябрь»: the same standing alone, where Russian begins it with a capital */
    monthAlone: (value: string) => {
      const words = month(value);
      return words.charAt(0).toLocaleUpperCase(tag) + words.slice(1);
    },
    /** "Nov": under a bar; from `2026-11` */
    shortMonth: (value: string) => date(`${value}-01`, { month: 'short' }).replace('.', ''),
    /** "31 December" */
    day: (value: string) => date(value, { day: 'numeric', month: 'long' }),
    /** "31 December 2026" */
    fullDay: (value: string) => date(value, { day: 'numeric', month: 'long', year: 'numeric' }).replace(/\s?г\.$/, ''),
    /** "Sunday, 22 November" */
    weekday: (value: string) => date(value, { weekday: 'long', day: 'numeric', month: 'long' }),
    /** "1 Oct – 31 Dec 2026": first and last day of a period */
    days: ({ from, to }: { from: string; to: string }) =>
      new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
        .formatRange(new Date(from), new Date(to))
        .replace(/\s?г\.$/, ''),
    /** "14:03" */
    time: (value: string) => date(value, { hour: '2-digit', minute: '2-digit' }),
    /** "22 Nov, 14:03" */
    moment: (value: string) => date(value, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    /** "22 November, 14:03:27": when something was checked */
    preciseMoment: (value: string) =>
      date(value, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    /** "22.11 14:03", "22.11.25 14:03" in another year: for dense tables */
    stamp: (value: string) => {
      const year = dayKey(new Date(value)).slice(0, 4) === dayKey(new Date()).slice(0, 4) ? undefined : '2-digit';
      const day = date(value, { day: '2-digit', month: '2-digit', year }).replaceAll('/', '.');
      return `${day} ${date(value, { hour: '2-digit', minute: '2-digit' })}`;
    },
    /** The end of a validity: today's by the minute, where midnight reads 23:59; a later one by the day. */
    until: (value: string) => {
      const last = new Date(new Date(value).getTime() - SECOND_MS);
      const options: Intl.DateTimeFormatOptions =
        dayKey(last) === dayKey(new Date())
          ? { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }
          : { day: 'numeric', month: 'long', year: 'numeric' };
      return date(last.toISOString(), options).replace(/\s?г\.$/, '');
    },
    /** The calendar day in the zone, `2026-11-22`: for grouping. */
    dayKey: (value: string) => dayKey(new Date(value)),
    today: () => dayKey(new Date()),
    yesterday: () => dayKey(new Date(Date.now() - 24 * 60 * MINUTE_S * SECOND_MS)),
    /** The hour of the day in the zone, 0–23. */
    hour: () =>
      Number(
        new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', ...(timeZone && { timeZone }) }).format(),
      ),
    /** "3 minutes ago", from the later moment in milliseconds; "now" within the first minute */
    ago: (value: string, nowMs: number) => {
      const minutes = Math.max(0, Math.floor((nowMs - Date.parse(value)) / (MINUTE_S * SECOND_MS)));
      const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
      if (minutes === 0) return relative.format(0, 'second');
      return minutes < HOUR_MIN
        ? relative.format(-minutes, 'minute')
        : relative.format(-Math.floor(minutes / HOUR_MIN), 'hour');
    },
    /** "8 seconds", "1 minute 20 seconds"; «8 с», «1 мин 20 с» */
    duration: (ms: number) => {
      const seconds = Math.max(1, Math.round(ms / SECOND_MS));
      if (seconds < MINUTE_S) return unit(locale, seconds, 'second');
      const rest = seconds % MINUTE_S;
      const minutes = unit(locale, Math.floor(seconds / MINUTE_S), 'minute');
      return rest === 0 ? minutes : `${minutes} ${unit(locale, rest, 'second')}`;
    },
  };
}

export type Formatter = ReturnType<typeof formatter>;

export function useFormat(timeZone?: string): Formatter {
  const { locale } = useLocale();
  return useMemo(() => formatter(locale, timeZone), [locale, timeZone]);
}
