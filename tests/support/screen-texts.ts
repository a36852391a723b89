import type { Locale } from '@amends/shared/locale.js';
import { texts as en } from '../../frontend/src/locales/en.js';
import { texts as ru } from '../../frontend/src/locales/ru.js';
import type { Texts } from '../../frontend/src/locales/texts.js';

/** What the screens say in each language. */
export const TEXTS: Record<Locale, Texts> = { en, ru };
