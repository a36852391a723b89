import { type Html, markup } from '../../../http/html.js';
import type { MonthlyReport } from './monthly-report.js';
import { MONTHLY_STYLE } from './monthly-style.js';
import type { MonthlyWords } from './monthly-words.js';
import { departmentsHtml, glanceHtml, keptHtml, optionsHtml, overTimeHtml } from './sections-html.js';

/** The whole document around what a page says. */
export const documentHtml = ({ locale }: MonthlyWords, title: string, content: Html): string =>
  markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${MONTHLY_STYLE.href}" />
      </head>
      <body>
        ${content}
      </body>
    </html> `.html;

/** The report as one HTML document that prints on A4. */
export function monthlyHtml(report: MonthlyReport, words: MonthlyWords): string {
  const { texts } = words;
  const title = texts.title(words.month(report.month));
  return documentHtml(
    words,
    title,
    markup`<main>
        <header>
          ${report.company !== null && markup`<p class="house">${report.company}</p>`}
          <h1>${title}</h1>
          <p class="scope">${report.department ?? texts.allDepartments}</p>
        </header>
        ${glanceHtml(report, words)} ${overTimeHtml(report, words)} ${departmentsHtml(report, words)}
        ${optionsHtml(report, words)} ${keptHtml(report, words)}
      </main>
      ${footHtml(report, words)}`,
  );
}

function footHtml({ seal, computedAt }: MonthlyReport, { texts, time }: MonthlyWords): Html {
  return markup`<footer>
    <p>${texts.made(time(computedAt))}</p>
    ${
      seal === null
        ? markup`<p>${texts.noSeal}</p>`
        : markup`<p>${texts.seal(seal.number)}, ${time(seal.sealedAt)}: <code>${seal.head}</code></p>
            <p>${texts.sealHint}</p>`
    }
  </footer>`;
}

/** What stands in its place when there is none to show. */
export const monthlyProblemHtml = (words: MonthlyWords, detail: string, mustSignIn: boolean): string =>
  documentHtml(
    words,
    words.texts.problem,
    markup`<main>
      <h1>${words.texts.problem}</h1>
      <p>${detail}</p>
      ${mustSignIn && markup`<p><a href="/">${words.texts.signIn}</a></p>`}
    </main>`,
  );
