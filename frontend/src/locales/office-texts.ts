import type { officeTexts as english } from './en-office.js';
import { laterTexts } from './later-texts.js';
import { type Texts, useTexts } from './texts.js';

type OnlyOffice = typeof english;

/** The texts of the office's screens: everybody's and their own. */
export type OfficeTexts = Texts & OnlyOffice;

const { useLater } = laterTexts<OnlyOffice>({
  en: async () => (await import('./en-office.js')).officeTexts,
  ru: async () => (await import('./ru-office.js')).officeTexts,
});

/** The texts of the active language together with what only heads, finance and admin read; suspends until they are here. */
export function useOfficeTexts(): OfficeTexts {
  const texts = useTexts();
  return { ...texts, ...useLater() };
}
