import type { Locale } from '@amends/shared/locale.js';
import { formatMoney } from '@amends/shared/money.js';
import { pageTextsEn, type PageTexts } from './page-texts.en.js';
import { pageTextsRu } from './page-texts.ru.js';

const TEXTS: Record<Locale, PageTexts> = { en: pageTextsEn, ru: pageTextsRu };
const TAGS: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU' };

/** Everything that turns facts into words on a page of one language and one time zone. */
export interface PageWords {
  locale: Locale;
  texts: PageTexts;
  /** `31 December 2026` */
  day: (iso: string) => string;
  /** The last day of something that ends at this very moment, which is midnight as a rule. */
  lastDay: (iso: string) => string;
  /** `22 November, 18:00` */
  time: (iso: string) => string;
  money: (minor: number, currency: string) => string;
}

export function pageWords(locale: Locale, timeZone = 'UTC'): PageWords {
  const dayFormat = new Intl.DateTimeFormat(TAGS[locale], { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
  const timeFormat = new Intl.DateTimeFormat(TAGS[locale], {
    timeZone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  // a date that breaks in the middle is read twice
  const day = (at: Date): string =>
    dayFormat
      .format(at)
      .replace(/\s?г\.$/, '')
      .replaceAll(' ', '\u00A0');
  return {
    locale,
    texts: TEXTS[locale],
    day: (iso) => day(new Date(iso)),
    lastDay: (iso) => day(new Date(Date.parse(iso) - 1)),
    time: (iso) => timeFormat.format(new Date(iso)).replace(' at ', ', ').replace(' в ', ', '),
    money: (minor, currency) => formatMoney(minor, currency, locale),
  };
}
