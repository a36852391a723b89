import type { afterTexts as english } from './en-after.js';
import { laterTexts } from './later-texts.js';
import { type Texts, useTexts } from './texts.js';

type OnlyAfter = typeof english;

/** The texts of all screens around a gesture: everybody's and their own. */
export type AfterTexts = Texts & OnlyAfter;

const { useLater, load } = laterTexts<OnlyAfter>({
  en: async () => (await import('./en-after.js')).afterTexts,
  ru: async () => (await import('./ru-after.js')).afterTexts,
});

/** The texts of the active language together with what is read around a gesture; suspends until they are here. */
export function useAfterTexts(): AfterTexts {
  const texts = useTexts();
  return { ...texts, ...useLater() };
}

/** Has them at hand before anybody reads them. */
export const loadAfterTexts = load;
