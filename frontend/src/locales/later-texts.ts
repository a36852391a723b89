import type { Locale } from '@amends/shared/locale.js';
import { use } from 'react';
import { useLocale } from './texts.js';

/**
 * Texts that the first visit does without.
 * @param loaders one a language, each loaded when somebody first reads it
 * @returns a hook for the active language's; suspends until they are here
 */
export function laterTexts<T>(loaders: Record<Locale, () => Promise<T>>): () => T {
  const loading = new Map<Locale, Promise<T>>();
  // one promise a language: React suspends on it until it is there, and not again afterwards
  const loadingOf = (locale: Locale): Promise<T> => {
    const known = loading.get(locale);
    if (known) return known;
    const begun = loaders[locale]();
    loading.set(locale, begun);
    // a lost connection must not be remembered: the next look tries again
    begun.catch(() => loading.delete(locale));
    return begun;
  };
  return function useLaterTexts() {
    return use(loadingOf(useLocale().locale));
  };
}
