import type { Locale } from '@amends/shared/locale.js';
import type { AfterTexts } from '../../frontend/src/locales/after-texts.js';
import { texts as en } from '../../frontend/src/locales/en.js';
import { afterTexts as enAfter } from '../../frontend/src/locales/en-after.js';
import { officeTexts as enOffice } from '../../frontend/src/locales/en-office.js';
import type { OfficeTexts } from '../../frontend/src/locales/office-texts.js';
import { texts as ru } from '../../frontend/src/locales/ru.js';
import { afterTexts as ruAfter } from '../../frontend/src/locales/ru-after.js';
import { officeTexts as ruOffice } from '../../frontend/src/locales/ru-office.js';

/** What the screens say in each language. */
export const TEXTS: Record<Locale, OfficeTexts & AfterTexts> = {
  en: { ...en, ...enOffice, ...enAfter },
  ru: { ...ru, ...ruOffice, ...ruAfter },
};
