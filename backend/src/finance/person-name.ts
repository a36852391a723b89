import type { PersonName } from '@amends/shared/contract/common.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';

/** Somebody by name, or nobody. */
export const personOrNull = (id: string | null, name: LocalizedText | null, locale: Locale): PersonName | null =>
  id === null ? null : { id, name: name?.[locale] ?? '' };
