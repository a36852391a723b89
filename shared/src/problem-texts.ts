import type { Locale } from './locale.js';
import { formatMoney } from './money.js';
import type { FactReader, Facts, ProblemTexts } from './problem-text.js';
import { problemTextsEn } from './problem-texts.en.js';
import { problemTextsRu } from './problem-texts.ru.js';
import type { ProblemCode } from './problems.js';

const TEXTS: Record<Locale, ProblemTexts> = { en: problemTextsEn, ru: problemTextsRu };

function readerOf(facts: Facts, locale: Locale): FactReader {
  const number = (name: string): number => Number(facts[name] ?? 0);
  const text = (name: string): string | null => {
    const fact = facts[name];
    return typeof fact === 'string' && fact !== '' ? fact : null;
  };
  return {
    number,
    text,
    denied: (name) => facts[name] === false,
    money: (name) => formatMoney(number(name), text('currency') ?? 'EUR', locale),
    day: (name) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: text('timeZone') ?? 'UTC' }).format(
        new Date(text(name) ?? Number.NaN),
      ),
  };
}

/** The sentence for a person: what happened, what is safe, what to do next. */
export function problemDetail(code: ProblemCode, facts: Facts, locale: Locale): string {
  const text = TEXTS[locale].detail[code];
  return typeof text === 'string' ? text : text(readerOf(facts, locale));
}

export const problemTitle = (code: ProblemCode, locale: Locale): string => TEXTS[locale].title[code];
