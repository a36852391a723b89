import { type Locale, isLocale, localeFromHeader } from '@amends/shared/locale.js';
import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { texts as english } from './en.js';

export type Texts = typeof english;

const KEPT = 'amends.locale';
const LOADERS: Record<Locale, () => Promise<{ texts: Texts }>> = {
  en: () => import('./en.js'),
  ru: () => import('./ru.js'),
};

interface Language {
  locale: Locale;
  texts: Texts;
  setLocale: (locale: Locale) => void;
}

const LanguageContext = createContext<Language | null>(null);

function firstLocale(): Locale {
  const kept = localStorage.getItem(KEPT);
  return isLocale(kept) ? kept : localeFromHeader(navigator.languages.join(','));
}

/** Holds the language and its texts; only the active language is loaded. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(firstLocale);
  const [loaded, setLoaded] = useState<{ locale: Locale; texts: Texts } | null>(null);

  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const { texts } = await LOADERS[wanted]();
      if (!current) return;
      document.documentElement.lang = wanted;
      setLoaded({ locale: wanted, texts });
    };
    void load();
    return () => {
      current = false;
    };
  }, [wanted]);

  const setLocale = useCallback((locale: Locale) => {
    localStorage.setItem(KEPT, locale);
    setWanted(locale);
  }, []);
  const language = useMemo(() => loaded && { ...loaded, setLocale }, [loaded, setLocale]);
  return language && <LanguageContext value={language}>{children}</LanguageContext>;
}

/** Draws its children in a language of their own, whatever the rest of the screen speaks; nothing until its texts are here. */
export function InLanguage({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { setLocale, ...around } = useLanguage();
  const [loaded, setLoaded] = useState<{ locale: Locale; texts: Texts }>(around);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const { texts } = await LOADERS[locale]();
      if (current) setLoaded({ locale, texts });
    };
    void load();
    return () => {
      current = false;
    };
  }, [locale]);
  const language = useMemo(() => ({ ...loaded, setLocale }), [loaded, setLocale]);
  if (loaded.locale !== locale) return null;
  return (
    <LanguageContext value={language}>
      <div lang={locale}>{children}</div>
    </LanguageContext>
  );
}

function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('LanguageProvider is missing');
  return language;
}

/** The texts of the active language. */
export const useTexts = (): Texts => useLanguage().texts;

export function useLocale(): Pick<Language, 'locale' | 'setLocale'> {
  const { locale, setLocale } = useLanguage();
  return { locale, setLocale };
}
