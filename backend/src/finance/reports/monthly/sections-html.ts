import type { Kept } from '@amends/shared/contract/report.js';
import { type Html, markup } from '../../../http/html.js';
import { byCurrency, type CurrencyMonths, type MonthlyReport } from './monthly-report.js';
import type { MonthlyWords } from './monthly-words.js';
import { plotSvg } from './plot-svg.js';
import { tableHtml } from './table-html.js';

const shareOf = (spent: number, envelope: number | null, { percent, texts }: MonthlyWords): string =>
  envelope === null || envelope === 0 ? texts.unknown : percent(spent / envelope);

/** The figures of the month, one row of tiles per currency. */
export const glanceHtml = (report: MonthlyReport, words: MonthlyWords): Html => {
  const { texts } = words;
  return markup`<section>
    <h2>${texts.glance}</h2>
    ${byCurrency(report.spend).map(({ currency, months }) => {
      const [before, now] = [months.at(-2), months.at(-1)];
      if (!now) return null;
      const tiles: [string, string][] = [
        [texts.given, words.money(now.spentMinor, currency)],
        [texts.gestures, words.count(now.gestures)],
        [texts.used, shareOf(now.spentMinor, now.envelopeMinor, words)],
        [texts.before, before ? words.money(before.spentMinor, currency) : texts.unknown],
      ];
      return markup`<dl>
        ${tiles.map(
          ([name, figure]) => markup`<div>
            <dt>${name}</dt>
            <dd>${figure}</dd>
          </div>`,
        )}
      </dl>`;
    })}
  </section>`;
};

/** A plot and its table for each currency. */
export const overTimeHtml = (report: MonthlyReport, words: MonthlyWords): Html =>
  markup`<section>
    <h2>${words.texts.overTime}</h2>
    ${byCurrency(report.spend).map(
      (sums) => markup`<figure>${plotSvg(sums, words)}</figure>
        ${monthsTable(sums, words)}`,
    )}
  </section>`;

function monthsTable({ currency, months }: CurrencyMonths, words: MonthlyWords): Html {
  const { texts, money, count } = words;
  return tableHtml({
    caption: `${texts.overTime}, ${currency}`,
    head: [texts.month, texts.gestures, texts.given, texts.envelope, texts.used],
    rows: months.map(({ month, gestures, spentMinor, envelopeMinor }) => [
      words.month(month),
      count(gestures),
      money(spentMinor, currency),
      envelopeMinor === null ? texts.unknown : money(envelopeMinor, currency),
      shareOf(spentMinor, envelopeMinor, words),
    ]),
  });
}

/** Each department's month; nothing where there is only one. */
export function departmentsHtml({ spend }: MonthlyReport, words: MonthlyWords): Html | null {
  if (spend.departments.length < 2) return null;
  const { texts, money, count } = words;
  const rows = spend.departments.flatMap(({ name, currency, months }) => {
    const now = months.at(-1);
    if (!now) return [];
    const { gestures, spentMinor, envelopeMinor } = now;
    const envelope = envelopeMinor === null ? texts.unknown : money(envelopeMinor, currency);
    return [[name, count(gestures), money(spentMinor, currency), envelope, shareOf(spentMinor, envelopeMinor, words)]];
  });
  const head = [texts.department, texts.gestures, texts.given, texts.envelope, texts.used];
  return markup`<section>
    <h2>${texts.byDepartment}</h2>
    ${tableHtml({ caption: texts.byDepartment, quiet: true, head, rows })}
  </section>`;
}

/** The month's options and what they made good. */
export function optionsHtml({ options: { options, restored }, spend }: MonthlyReport, words: MonthlyWords): Html {
  const { texts, money, count, percent } = words;
  if (options.length === 0) return markup`<section><h2>${texts.options}</h2><p>${texts.nothing}</p></section>`;
  const several = spend.departments.length > 1;
  return markup`<section>
      <h2>${texts.options}</h2>
      ${tableHtml({
        caption: texts.options,
        quiet: true,
        head: [texts.option, texts.gestures, texts.given, texts.share],
        rows: options.map(({ title, departmentName, gestures, spentMinor, currency, share }) => [
          several ? `${title} · ${departmentName}` : title,
          count(gestures),
          money(spentMinor, currency),
          percent(share),
        ]),
      })}
    </section>
    <section>
      <h2>${texts.restored}</h2>
      ${tableHtml({
        caption: texts.restored,
        quiet: true,
        head: [texts.restored, texts.gestures, texts.given, texts.share],
        rows: restored.map(({ restores, gestures, spentMinor, currency, share }) => [
          texts.lost[restores],
          count(gestures),
          money(spentMinor, currency),
          percent(share),
        ]),
      })}
    </section>`;
}

/** What the money kept, by department and option. */
export function keptHtml({ kept, month }: MonthlyReport, words: MonthlyWords): Html {
  const { texts } = words;
  const rowOf = (name: string, one: Kept, currency: string): string[] => [
    name,
    `${words.count(one.outcome.k)} / ${words.count(one.outcome.n)}`,
    rateText(one, words),
    costText(one, currency, words),
  ];
  return markup`<section>
    <h2>${texts.kept}</h2>
    <p class="hint">${texts.keptHint(words.month(month))}</p>
    ${kept.departments.map((department) =>
      tableHtml({
        caption: department.name,
        head: [texts.option, texts.keptOf, texts.rate, texts.costPerKept],
        rows: [
          ...department.options.map((option) => rowOf(option.title, option, department.currency)),
          rowOf(texts.all, department, department.currency),
        ],
        hasSum: true,
      }),
    )}
  </section>`;
}

function rateText({ outcome: { rate, interval } }: Kept, { percent, texts }: MonthlyWords): string {
  if (rate === null || interval === null) return texts.unknown;
  return `${percent(rate)} (${percent(interval.low)}–${percent(interval.high)})`;
}

function costText({ costPerKept }: Kept, currency: string, { money, texts }: MonthlyWords): string {
  if (costPerKept === null) return texts.tooFew;
  const { minor, lowMinor, highMinor } = costPerKept;
  return `${money(minor, currency)} (${money(lowMinor, currency)}–${money(highMinor, currency)})`;
}
