import type { Locale } from '@amends/shared/locale.js';

/** What the customer reads when the phone is turned to them: both languages at hand, theirs may differ from staff's. */
export const guest: Record<Locale, { title: string; lead: string }> = {
  en: { title: 'What would help you most?', lead: 'Any of these, right now, with our apology.' },
  ru: { title: 'Что поможет вам больше всего?', lead: 'Любое из этого, прямо сейчас, вместе с нашими извинениями.' },
};
