import type { PageTexts } from './page-texts.en.js';

/** What has just happened on a page: something arrived, or something did not go. */
export type Notice =
  | { thanksFor: 'rating' | 'idea' }
  | {
      problem: keyof PageTexts['problem'];
      at: 'rating' | 'idea' | 'choice';
      typed?: { rating?: string; text?: string };
    };
