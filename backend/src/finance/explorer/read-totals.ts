import type { LedgerBaseSum, LedgerTotals } from '@amends/shared/contract/ledger.js';
import { Injectable } from '@nestjs/common';
import { Database, type Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import type { LedgerFilters } from '../ledger.query.js';
import { baseCurrency } from './base-currency.js';
import { rolledCells } from './cells.js';
import { openVouchers } from './open-vouchers.js';
import { type MonthRow, monthSums } from './sums.queries.js';
import { withinBounds } from './within-bounds.js';

@Injectable()
export class ReadTotals {
  constructor(private readonly database: Database) {}

  /** What the whole selection adds up to, not only a page of it. */
  async totals(actor: Actor, filters: LedgerFilters): Promise<LedgerTotals> {
    const ask: Query = (statement, values) => this.database.query(statement, values);
    const base = await baseCurrency(ask);
    const cells = rolledCells(actor, filters);
    if (cells === null) {
      const { exact, answer } = await withinBounds(this.database, actor, filters, monthSums, entriesOf);
      return { exact, ...totalsOf(answer, base) };
    }
    const [months, open] = await Promise.all([monthSums(ask, cells), openVouchers(ask, actor, filters)]);
    return { exact: true, ...totalsOf(months, base, open) };
  }
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const entriesOf = (months: readonly MonthRow[]): number => sum(months, ({ entries }) => entries);

/** @param open what is open of vouchers, where the months do not say it themselves */
function totalsOf(months: readonly MonthRow[], base: string, open?: Map<string, number>): Omit<LedgerTotals, 'exact'> {
  const currencies = [...new Set(months.map(({ currency }) => currency))].toSorted();
  return {
    entries: entriesOf(months),
    gestures: sum(months, ({ gestures }) => gestures),
    byCurrency: currencies.map((currency) => {
      const own = months.filter((month) => month.currency === currency);
      return {
        currency,
        departmentIds: [...new Set(own.flatMap(({ departmentIds }) => departmentIds))].toSorted(),
        entries: entriesOf(own),
        gestures: sum(own, ({ gestures }) => gestures),
        givenMinor: sum(own, ({ givenMinor }) => givenMinor),
        openVouchersMinor: open ? (open.get(currency) ?? 0) : sum(own, ({ openVouchersMinor }) => openVouchersMinor),
      };
    }),
    base: baseSumOf(months, base),
  };
}

function baseSumOf(months: readonly MonthRow[], base: string): LedgerBaseSum {
  // what nobody gave needs no rate
  const counted = months.filter(({ givenMinor }) => givenMinor !== 0);
  const isWhole = counted.every(({ baseGivenMinor }) => baseGivenMinor !== null);
  return {
    currency: base,
    givenMinor: isWhole ? sum(counted, ({ baseGivenMinor }) => baseGivenMinor ?? 0) : null,
    rates: counted
      .filter(({ currency }) => currency !== base)
      .map(({ month, currency, rate }) => ({ month: month.slice(0, 7), currency, rate: rate && plainDecimal(rate) })),
  };
}

/** `0.001666667`, `600`: without the zeros that the database pads with. */
const plainDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
