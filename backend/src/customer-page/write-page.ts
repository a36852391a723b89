import type { PublicGesture } from '@amends/shared/contract/customer-page.js';
import type { Locale } from '@amends/shared/locale.js';
import { calmHtml } from './calm-html.js';
import { choiceHtml } from './choice-html.js';
import { pageHtml } from './frame-html.js';
import { givenHtml } from './given-html.js';
import type { Notice } from './notice.js';
import { pageWords } from './page-words.js';
import { STYLE } from './stylesheet.js';

const stylesheet = STYLE.href;

/**
 * The page of a gesture or a choice as one HTML document.
 * @param path where the page is
 * @param notice what has just happened on it
 */
export function writePage(page: PublicGesture, path: string, notice: Notice | null): string {
  const { locale, company } = page;
  const frame = { company, path, stylesheet };
  if (page.state === 'given') {
    const words = pageWords(locale, page.timeZone);
    const foot = words.texts.openUntil(words.day(page.openUntil));
    return pageHtml({
      ...frame,
      words,
      title: page.gesture.title,
      foot,
      content: givenHtml(page, words, path, notice),
    });
  }
  if (page.state === 'choosing') {
    const words = pageWords(locale, page.timeZone);
    return pageHtml({ ...frame, words, title: words.texts.choose, content: choiceHtml(page, words, path, notice) });
  }
  const words = pageWords(locale);
  const { withdrawn, withdrawnText, closed, closedText } = words.texts;
  const [title, text] =
    page.state === 'withdrawn' ? [withdrawn, withdrawnText(page.department)] : [closed, closedText(page.department)];
  return pageHtml({ ...frame, words, title, content: calmHtml(title, text) });
}

/** What a page says when there is none: nothing, too many requests, trouble. */
export function writeProblem(
  problem: { kind: 'missing' | 'trouble' } | { kind: 'tooMany'; minutes: number },
  locale: Locale,
  path: string,
): string {
  const words = pageWords(locale);
  const { missing, missingText, tooMany, tooManyText, trouble, troubleText, back } = words.texts;
  const frame = { words, path, stylesheet };
  if (problem.kind === 'missing')
    return pageHtml({ ...frame, title: missing, content: calmHtml(missing, missingText) });
  if (problem.kind === 'tooMany') {
    return pageHtml({ ...frame, title: tooMany, content: calmHtml(tooMany, tooManyText(problem.minutes)) });
  }
  return pageHtml({ ...frame, title: trouble, content: calmHtml(trouble, troubleText, { href: path, text: back }) });
}
