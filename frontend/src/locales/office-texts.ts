import type { Locale } from '@amends/shared/locale.js';
import { use } from 'react';
import type { officeTexts as english } from './en-office.js';
import { type Texts, useLocale, useTexts } from './texts.js';

type OnlyOffice = typeof english;

/** The texts of the office's screens: everybody's and their own. */
export type OfficeTexts = Texts & OnlyOffice;

const LOADERS: Record<Locale, () => Promise<{ officeTexts: OnlyOffice }>> = {
  en: () => import('./en-office.js'),
  ru: () => import('./ru-office.js'),
};
const loading = new Map<Locale, Promise<{ officeTexts: OnlyOffice }>>();

// one promise a language: React suspends on it until it is there, and not again afterwards
function loadingOf(locale: Locale): Promise<{ officeTexts: OnlyOffice }> {
  const known = loading.get(locale);
  if (known) return known;
  const begun = LOADERS[locale]();
  loading.set(locale, begun);
  // a lost connection must not be remembered: the next look tries again
  begun.catch(() => loading.delete(locale));
  return begun;
}

/** The texts of the active language together with what only heads, finance and admin read; suspends until they are here. */
export function useOfficeTexts(): OfficeTexts {
  const texts = useTexts();
  const { locale } = useLocale();
  return { ...texts, ...use(loadingOf(locale)).officeTexts };
}
