import { COMMENT_LENGTH_MAX } from '@amends/shared/limits.js';
import { type Html, markup } from '../http/html.js';
import type { Notice } from './notice.js';
import type { PageTexts } from './page-texts.en.js';

interface TextBox {
  name: string;
  label: string;
  hint?: string;
  value: string;
  required?: boolean;
}

/** Room for words, with what was typed before. The line break after the tag belongs to HTML and is not shown. */
export const textBox = ({ name, label, hint, value, required = false }: TextBox): Html =>
  markup`<label class="words">
    <span>${label} ${hint !== undefined && markup`<small>${hint}</small>`}</span>
    <textarea name="${name}" rows="3" maxlength="${COMMENT_LENGTH_MAX}"${required && markup` required`}>
${value}</textarea>
  </label>`;

export const thanks = (text: string, texts: PageTexts): Html =>
  markup`<p class="thanks" role="status"><b>${texts.thanks}</b> ${text}</p>`;

/** What did not go, beside where it was tried. */
export const problemOf = (notice: Notice | null, at: 'rating' | 'idea' | 'choice', texts: PageTexts): Html | null =>
  notice !== null && 'problem' in notice && notice.at === at
    ? markup`<p class="problem" role="alert">${texts.problem[notice.problem]}</p>`
    : null;
