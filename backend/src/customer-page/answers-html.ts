import type { PublicGiven } from '@amends/shared/contract/customer-page.js';
import { RATING_MAX, RATING_MIN } from '@amends/shared/limits.js';
import { asksForFollowUp } from '@amends/shared/rating-rules.js';
import { problemOf, textBox, thanks } from './form-parts-html.js';
import { type Html, markup } from '../http/html.js';
import type { Notice } from './notice.js';
import type { PageTexts } from './page-texts.en.js';
import type { PageWords } from './page-words.js';

const RATINGS = Array.from({ length: RATING_MAX - RATING_MIN + 1 }, (_, i) => RATING_MIN + i);

/** The question whether it is settled, and what was answered. */
export function ratingSection(
  { rating, gesture }: PublicGiven,
  words: PageWords,
  path: string,
  notice: Notice | null,
): Html {
  const { texts } = words;
  const { given, open } = rating;
  const thanked = notice !== null && 'thanksFor' in notice && notice.thanksFor === 'rating' && given !== undefined;
  return markup`<section class="answer" id="rating">
    <h2 id="question">${texts.question}</h2>
    ${problemOf(notice, 'rating', texts)}
    ${thanked && thanks(asksForFollowUp(given.rating, given.comment) ? texts.thanksLow : texts.thanksRating(gesture.from), texts)}
    ${given !== undefined && saidHtml(given, open, texts)}
    ${
      open &&
      (given
        ? markup`<details>
            <summary>${texts.change}</summary>
            ${ratingForm(rating, gesture.from, texts, path, notice)}
          </details>`
        : ratingForm(rating, gesture.from, texts, path, notice))
    }
  </section>`;
}

const saidHtml = (
  { rating, comment }: NonNullable<PublicGiven['rating']['given']>,
  open: boolean,
  texts: PageTexts,
): Html =>
  markup`<div class="said-so">
    <p><b>${texts.yourAnswer(rating)}</b> · ${texts.scale[rating] ?? ''}</p>
    ${comment !== undefined && markup`<blockquote>${comment}</blockquote>`}
    ${open && markup`<p class="note">${texts.changeable}</p>`}
  </div>`;

function ratingForm(
  { given }: PublicGiven['rating'],
  reader: string,
  texts: PageTexts,
  path: string,
  notice: Notice | null,
): Html {
  const typed = notice !== null && 'problem' in notice && notice.at === 'rating' ? notice.typed : undefined;
  const chosen = typed?.rating ?? String(given?.rating ?? '');
  return markup`<form method="post" action="${path}/rating">
    <fieldset aria-labelledby="question">
      <div class="scale">
        ${RATINGS.map((n) => ratingBox(n, String(n) === chosen, texts))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>${texts.scale[RATING_MIN] ?? ''}</span><span>${texts.scale[RATING_MAX] ?? ''}</span>
      </p>
    </fieldset>
    ${textBox({ name: 'comment', label: texts.comment, hint: texts.optional, value: typed?.text ?? given?.comment ?? '' })}
    <button>${texts.send}</button>
    <p class="note">${texts.reader(reader)}</p>
  </form>`;
}

const ratingBox = (rating: number, isChosen: boolean, texts: PageTexts): Html =>
  markup`<label>
    <input type="radio" name="rating" value="${rating}" required${isChosen && markup` checked`} />
    <span>${rating}<span class="said">, ${texts.scale[rating] ?? ''}</span></span>
  </label>`;

/** What would have helped: kept apart from the answer, and never asked twice. */
export function ideaBox({ texts }: PageWords, path: string, notice: Notice | null): Html {
  const failed = notice !== null && 'problem' in notice && notice.at === 'idea';
  const thanked = notice !== null && 'thanksFor' in notice && notice.thanksFor === 'idea';
  return markup`<section class="idea" id="idea">
    ${problemOf(notice, 'idea', texts)} ${thanked && thanks(texts.thanksIdea, texts)}
    <details${failed && markup` open`}>
      <summary>${texts.idea}</summary>
      <form method="post" action="${path}/idea">
        ${textBox({ name: 'text', label: texts.ideaHint, value: (failed && notice.typed?.text) || '', required: true })}
        <button class="second">${texts.sendIdea}</button>
      </form>
    </details>
  </section>`;
}
