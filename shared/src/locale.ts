/** The languages of the product. Every text that a user writes or reads exists in each of them. */
export const LOCALES = ['en', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text that users author, in every language. */
export type LocalizedText = Record<Locale, string>;

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/**
 * Chooses a language from an Accept-Language header.
 * @param header e.g. `ru-KZ,ru;q=0.9,en;q=0.8`; absent or unknown languages give English
 */
export function localeFromHeader(header: string | undefined): Locale {
  const ranked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const quality = params.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { locale: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((choice) => choice.quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return ranked.map((choice) => choice.locale).find(isLocale) ?? 'en';
}
