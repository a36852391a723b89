import type { Locale } from '@amends/shared/locale.js';

/** What both forms of a message are made of. */
export interface MessageParts {
  locale: Locale;
  hello: string;
  paragraphs: readonly string[];
  code: string | null;
  open: string;
  page: string;
  signOff: string;
  why: string;
}
