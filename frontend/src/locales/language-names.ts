import type { Locale } from '@amends/shared/locale.js';

/** Each language in its own words, so that whoever needs it finds it. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', ru: 'Русский' };
