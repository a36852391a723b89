import type { Locale } from '@amends/shared/locale.js';

/** `other` is what fractions take; English needs `one` and `other` only. */
export interface PluralForms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

const rules: Record<Locale, Intl.PluralRules> = { en: new Intl.PluralRules('en'), ru: new Intl.PluralRules('ru') };

/** The form that goes with the number: "1 gesture", «3 жеста», «12 жестов». Holds the word only, not the number. */
export function plural(locale: Locale, n: number, forms: PluralForms): string {
  const rule = rules[locale].select(n);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
}
