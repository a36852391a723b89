import { fractionDigits } from '@amends/shared/money.js';
import { type Html, markup } from '../../../http/html.js';
import type { CurrencyMonths } from './monthly-report.js';
import type { MonthlyWords } from './monthly-words.js';

const WIDTH = 720;
const HEIGHT = 230;
const LEFT = 84;
const BOTTOM = 26;
const TOP = 10;
const BAR_SHARE = 0.56;

/**
 * The next round figure: one or two digits and zeros, which can be halved, so that the axis has round marks.
 * @param most in minor units
 * @param unit minor units of one major unit
 */
export function roundTop(most: number, unit: number): number {
  const wanted = Math.max(most, unit);
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= wanted) ?? 10) * power;
}

/** What was given each month as bars, the envelope as a line above each. */
export function plotSvg({ currency, months }: CurrencyMonths, words: MonthlyWords): Html {
  const most = Math.max(...months.flatMap(({ spentMinor, envelopeMinor }) => [spentMinor, envelopeMinor ?? 0]));
  const top = roundTop(most, 10 ** fractionDigits(currency));
  const floor = HEIGHT - BOTTOM;
  const y = (minor: number): number => round(floor - (Math.max(0, minor) / top) * (floor - TOP));
  const step = (WIDTH - LEFT) / Math.max(1, months.length);
  const x = (i: number): number => round(LEFT + i * step);
  const bar = round(step * BAR_SHARE);
  const inset = (step - bar) / 2;
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words.texts.plot(currency)}">
    ${[0, top / 2, top].map(
      (mark) => markup`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(mark)}" y2="${y(mark)}" />
        <text class="mark" x="${LEFT - 8}" y="${y(mark) + 4}">${words.roundMoney(mark, currency)}</text>`,
    )}
    ${months.map(
      ({ month, spentMinor, envelopeMinor }, i) => markup`
        <rect class="bar" x="${round(x(i) + inset)}" y="${y(spentMinor)}" width="${bar}" height="${round(floor - y(spentMinor))}" />
        ${
          envelopeMinor !== null &&
          markup`<line class="envelope" x1="${round(x(i) + 3)}" x2="${round(x(i) + step - 3)}" y1="${y(envelopeMinor)}" y2="${y(envelopeMinor)}" />`
        }
        <text class="month" x="${round(x(i) + step / 2)}" y="${HEIGHT - 8}">${words.shortMonth(month)}</text>`,
    )}
  </svg>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;
