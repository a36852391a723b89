import type { Rates } from '@amends/shared/contract/rates.js';
import { Injectable } from '@nestjs/common';
import { Database, type Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { baseCurrency } from '../explorer/base-currency.js';
import { allRates, givenCurrencies } from './rates.queries.js';

@Injectable()
export class ReadRates {
  constructor(private readonly database: Database) {}

  /** Every rate, and the currencies that need some. */
  async rates({ locale }: Actor): Promise<Rates> {
    const ask: Query = (statement, values) => this.database.query(statement, values);
    const base = await baseCurrency(ask);
    const given = await givenCurrencies(ask);
    const rows = await allRates(ask);
    return {
      baseCurrency: base,
      currencies: given.map(({ currency }) => currency).filter((currency) => currency !== base),
      items: rows.map(({ setById, setByName, setAt, ...rate }) => ({
        ...rate,
        setBy: setById === null ? null : { id: setById, name: setByName?.[locale] ?? '' },
        setAt: setAt.toISOString(),
      })),
    };
  }
}
