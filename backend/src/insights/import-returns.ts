import type { ReturnsAnswer } from '@amends/shared/contract/returns.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { RequestPipe } from '../http/request.pipe.js';
import { Ledger } from '../ledger/ledger.js';
import { mustBeAllowed } from '../policy/in-department.js';
import { ReturnsBody } from './returns.body.js';
import { readReturnsFile } from './returns-file.js';
import { type KnownReturn, readReturn, type UnusedRow } from './returns-row.js';

/** A file of 5 MB takes longer than a request usually may. */
const patience = { name: 'patience', text: `SELECT set_config('statement_timeout', '60000', true)` };

@Injectable()
export class ImportReturns {
  private readonly pipe = new RequestPipe();

  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /**
   * All rows that can be used, or nothing; the same again changes nothing.
   * @param body the text of a file, or what JSON came
   * @throws Refused not_found, not_allowed, unreadable_file, invalid_request
   */
  async import(actor: Actor, intention: Intention, departmentId: string, body: unknown): Promise<ReturnsAnswer> {
    mustBeAllowed(actor, departmentId, 'return:import');
    const rows = typeof body === 'string' ? await readReturnsFile(body) : await this.listed(body);
    const usable = rows.filter(isKnown);
    const { matched, alreadyKnown, unused } = await this.database.transaction(async (query) => {
      await query(patience, []);
      return this.ledger.recordReturns(actor.id, intention, departmentId, usable, query);
    });
    const unreadable = rows.filter((row): row is UnusedRow => !isKnown(row));
    return {
      rows: rows.length,
      matched,
      alreadyKnown,
      unused: [...unreadable, ...unused].toSorted((a, b) => a.row - b.row),
    };
  }

  private async listed(body: unknown): Promise<(KnownReturn | UnusedRow)[]> {
    const { returns } = (await this.pipe.transform(body, { type: 'body', metatype: ReturnsBody })) as ReturnsBody;
    return returns.map(({ reference, returnedAt, returned = true }, i) =>
      readReturn({ row: i + 1, reference, returnedAt, returned: String(returned) }),
    );
  }
}

const isKnown = (row: KnownReturn | UnusedRow): row is KnownReturn => !('reason' in row);
