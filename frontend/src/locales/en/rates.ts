import { plural } from '../plural.js';

export const rates = {
  lead: (v: { base: string }) =>
    `What one unit of a currency was worth in ${v.base}, month by month. Totals in ${v.base} use the rate of each month.`,
  caption: 'Rates by month',
  month: 'Month',
  inBase: (v: { currency: string; base: string }) => `1 ${v.currency} in ${v.base}`,
  rateOf: (v: { currency: string; month: string }) => `${v.currency}, ${v.month}`,
  missing: 'missing',
  closed: 'closed',
  closedHint: 'The month is closed: its rates never change.',
  setBy: (v: { name: string; time: string }) => `${v.name}, ${v.time}`,
  setBySystem: (v: { time: string }) => `the system, ${v.time}`,
  wrong: 'Write a rate like 0.00193.',
  save: 'Save rates',
  saved: (n: number) => plural('en', n, { one: 'One rate saved', other: `${n} rates saved` }),
  nothing: 'Every department gives in the base currency: no rate is needed.',
  import: {
    title: 'Import rates',
    hint: 'A table with the columns month, currency and rate, separated by commas, semicolons or tabs.',
    choose: 'Choose a file',
    chosen: (v: { name: string }) => `${v.name} is read in below`,
    paste: 'Rows',
    placeholder: 'month,currency,rate\n2026-10,KZT,0.00193',
    empty: 'Choose a file or paste rows.',
    button: 'Import',
    done: (v: { changed: number; unchanged: number }) => `${v.changed} changed, ${v.unchanged} as they were.`,
    refused: (n: number) =>
      plural('en', n, { one: 'One line could not be used', other: `${n} lines could not be used` }),
    line: 'Line',
    problem: 'Why',
    problems: {
      month: 'the month cannot be read',
      currency: 'no department gives in this currency, or it is the base currency',
      rate: 'the rate cannot be read',
      month_closed: 'the month is closed',
      repeated: 'named twice in the file',
    },
  },
};
