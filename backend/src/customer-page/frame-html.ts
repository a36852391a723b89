import { LOCALES, type Locale } from '@amends/shared/locale.js';
import { type Html, markup } from '../http/html.js';
import type { PageWords } from './page-words.js';

const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', ru: 'Русский' };

export interface Frame {
  words: PageWords;
  title: string;
  /** The company's name; absent where the page may not even say whose it is. */
  company?: string;
  /** The address of the page itself, without a query. */
  path: string;
  stylesheet: string;
  content: Html;
  /** Beside the languages. */
  foot?: string;
}

/** The whole document around what a page says. */
export function pageHtml({ words, title, company, path, stylesheet, content, foot }: Frame): string {
  const { locale, texts } = words;
  return markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="referrer" content="same-origin" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <main>${company === undefined ? null : markup`<p class="house">${company}</p>`} ${content}</main>
        <footer>
          <nav aria-label="${texts.language}">${LOCALES.map((other) => languageLink(other, locale, path))}</nav>
          ${foot === undefined ? null : markup`<p>${foot}</p>`}
        </footer>
      </body>
    </html> `.html;
}

const languageLink = (other: Locale, current: Locale, path: string): Html =>
  other === current
    ? markup`<b lang="${other}">${LANGUAGE_NAMES[other]}</b>`
    : markup`<a lang="${other}" hreflang="${other}" href="${path}?language=${other}">${LANGUAGE_NAMES[other]}</a>`;
