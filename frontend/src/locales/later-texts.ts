import type { Locale } from '@amends/shared/locale.js';
import { use } from 'react';
import { useLocale } from './texts.js';

/**
 * Texts that the first visit does without.
 * @param loaders one a language, each loaded when somebody first reads it
 * @returns a hook for the active language's, which suspends until they are here; and what loads them ahead of it
 */
export function laterTexts<T>(loaders: Record<Locale, () => Promise<T>>) {
  const loading = new Map<Locale, Promise<T>>();
  // one promise a language: React suspends on it until it is there, and not again afterwards
  const load = (locale: Locale): Promise<T> => {
    const known = loading.get(locale);
    if (known) return known;
    const begun = loaders[locale]();
    loading.set(locale, begun);
    // a lost connection must not be remembered: the next look tries again
    begun.catch(() => loading.delete(locale));
    return begun;
  };
  const useLater = (): T => use(load(useLocale().locale));
  return { useLater, load };
}
