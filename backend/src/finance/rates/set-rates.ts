import type { RateEntry, RatesImport } from '@amends/shared/contract/rates.js';
import { Injectable } from '@nestjs/common';
import { appendAudit } from '../../database/audit.js';
import { Database, type Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { baseCurrency } from '../explorer/base-currency.js';
import { minorRate } from './rate-rules.js';
import { knownRates, type NewRate, setRatesAlone, writeRates } from './rates.queries.js';
import { readRatesFile } from './rates-file.js';

@Injectable()
export class SetRates {
  constructor(private readonly database: Database) {}

  /** All of them or none. @throws Refused month_closed, invalid_request for a rate of the base currency */
  async enter(actor: Actor, rates: readonly RateEntry[]): Promise<void> {
    await this.database.transaction(async (query) => {
      await setRatesAlone(query);
      const base = await baseCurrency(query);
      const own = rates.findIndex(({ currency }) => currency === base);
      if (own >= 0) {
        throw new Refused('invalid_request', {
          fields: [{ field: `rates.${own}.currency`, problem: 'base_currency' }],
        });
      }
      const wanted = rates.map((rate) => inMinor(rate, base));
      const { changed, closed } = await this.sorted(query, wanted);
      const [first] = closed;
      if (first) throw new Refused('month_closed', { month: first.month });
      await this.write(query, actor, changed, 'entered');
    });
  }

  /** What of a file can be used. @throws Refused unreadable_file */
  async import(actor: Actor, text: string): Promise<RatesImport> {
    const lines = await readRatesFile(text);
    return this.database.transaction(async (query) => {
      await setRatesAlone(query);
      const base = await baseCurrency(query);
      const refused = lines.flatMap(({ line, problem }) => (problem === null ? [] : [{ line, problem }]));
      const own = lines.filter(({ problem, rate }) => problem === null && rate.currency === base);
      const usable = lines.filter(({ problem, rate }) => problem === null && rate.currency !== base);
      const { changed, unchanged, closed } = await this.sorted(
        query,
        usable.map(({ rate, line }) => ({ ...inMinor(rate, base), line })),
      );
      await this.write(query, actor, changed, 'imported');
      return {
        changed: changed.length,
        unchanged: unchanged.length,
        refused: [
          ...refused,
          ...own.map(({ line }) => ({ line, problem: 'currency' as const })),
          ...closed.map(({ line }) => ({ line, problem: 'month_closed' as const })),
        ].toSorted((a, b) => a.line - b.line),
      };
    });
  }

  private async sorted<One extends NewRate>(
    query: Query,
    rates: readonly One[],
  ): Promise<{ changed: (One & { before: string | null })[]; unchanged: One[]; closed: One[] }> {
    const known = await knownRates(query, rates);
    const whole = rates.map((rate, i) => ({ ...rate, before: known[i]?.rate ?? null, is: known[i] }));
    return {
      changed: whole.filter(({ is }) => !is?.same && !is?.closed),
      unchanged: whole.filter(({ is }) => is?.same),
      closed: whole.filter(({ is }) => !is?.same && is?.closed),
    };
  }

  private async write(
    query: Query,
    actor: Actor,
    changed: readonly (NewRate & { before: string | null })[],
    source: 'entered' | 'imported',
  ): Promise<void> {
    await writeRates(query, changed, source, actor.id);
    for (const { month, currency, rate, before } of changed) {
      await appendAudit(query, {
        actorId: actor.id,
        address: actor.address,
        departmentId: null,
        subject: 'rate',
        subjectId: `${month} ${currency}`,
        before: before === null ? null : { rate: before },
        after: { rate, source },
      });
    }
  }
}

const inMinor = (rate: RateEntry, base: string): NewRate => ({
  ...rate,
  minorRate: minorRate(rate.rate, rate.currency, base),
});
