import type { PublicChoice } from '@amends/shared/contract/customer-page.js';
import { problemOf } from './form-parts-html.js';
import { type Html, markup } from '../http/html.js';
import type { Notice } from './notice.js';
import type { PageWords } from './page-words.js';

/** Two or three options, a button each; what they cost the house is not known here. */
export const choiceHtml = (page: PublicChoice, words: PageWords, path: string, notice: Notice | null): Html =>
  markup` <h1>${page.apology.title}</h1>
    <p class="lead">${page.apology.text}</p>
    <section class="choice" id="choice">
      <h2>${words.texts.choose}</h2>
      ${problemOf(notice, 'choice', words.texts)}
      <ul>
        ${page.options.map((option) => optionHtml(option, page.currency, words, path))}
      </ul>
      <p class="note">${words.texts.chooseHint(words.time(page.expiresAt))}</p>
    </section>`;

function optionHtml(
  { id, title, say, perceivedValueMinor }: PublicChoice['options'][number],
  currency: string,
  { texts, money }: PageWords,
  path: string,
): Html {
  const value = perceivedValueMinor === undefined ? null : money(perceivedValueMinor, currency);
  return markup`<li>
    <form method="post" action="${path}/choice">
      <h3 id="o-${id}">${title}</h3>
      <p class="say">${say}</p>
      ${value !== null && !title.includes(value) && markup`<p class="worth">${texts.worth(value)}</p>`}
      <button name="optionId" value="${id}" aria-describedby="o-${id}">${texts.chooseThis}</button>
    </form>
  </li>`;
}
