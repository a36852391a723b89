import type { Locale } from '@amends/shared/locale.js';
import { formatMoney } from '@amends/shared/money.js';
import { monthlyTextsEn, type MonthlyTexts } from './monthly-texts.en.js';
import { monthlyTextsRu } from './monthly-texts.ru.js';

const TEXTS: Record<Locale, MonthlyTexts> = { en: monthlyTextsEn, ru: monthlyTextsRu };
const TAGS: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU' };

/** Everything that turns the report's facts into words of one language. */
export interface MonthlyWords {
  locale: Locale;
  texts: MonthlyTexts;
  /** `October 2026` */
  month: (month: string) => string;
  /** `Oct` */
  shortMonth: (month: string) => string;
  /** `22 November 2026 at 18:00` */
  time: (iso: string) => string;
  count: (n: number) => string;
  /** With cents, so that columns line up. */
  money: (minor: number, currency: string) => string;
  /** Whole units where they are whole: for the plot. */
  roundMoney: (minor: number, currency: string) => string;
  /** 0.4567 as `46 %` */
  percent: (share: number) => string;
}

export function monthlyWords(locale: Locale): MonthlyWords {
  const tag = TAGS[locale];
  const timeZone = 'UTC';
  const long = new Intl.DateTimeFormat(tag, { timeZone, month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(tag, { timeZone, month: 'short' });
  const time = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'long', timeStyle: 'short' });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const dayOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);
  return {
    locale,
    texts: TEXTS[locale],
    month: (month) => long.format(dayOf(month)).replace(/\s?г\.$/, ''),
    shortMonth: (month) => short.format(dayOf(month)).replace('.', ''),
    time: (iso) => time.format(new Date(iso)),
    count: (n) => number.format(n),
    money: (minor, currency) => formatMoney(minor, currency, locale, 'always'),
    roundMoney: (minor, currency) => formatMoney(minor, currency, locale),
    percent: (share) => percent.format(share),
  };
}
