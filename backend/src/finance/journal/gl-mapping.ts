import type { GlMapping, GlMappingOfDepartment } from '@amends/shared/contract/journal.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import type { GlMappingBody } from './gl-mapping.body.js';
import { GL_MAPPING, KNOWN_DEPARTMENTS, type MappingRow, SET_GL_MAPPING } from './gl-mapping.queries.js';

/** How departments book what they give: what finance said, and what it has still to say. */
@Injectable()
export class GlMappings {
  constructor(private readonly database: Database) {}

  async read({ locale }: Actor): Promise<GlMapping> {
    const rows = await this.database.query<MappingRow>(GL_MAPPING, []);
    return {
      departments: rows.map(({ departmentId, departmentName, facts, named, unmapped }) => ({
        departmentId,
        departmentName: departmentName[locale],
        fallback: facts.fallback && { ...facts.fallback, costCentre: facts.fallback.costCentre ?? null },
        options: optionsOf(facts.options, named),
        unmapped,
      })),
    };
  }

  /** Replaces what was said of these departments. @throws Refused not_found for one that does not exist */
  async set(actor: Actor, { departments }: GlMappingBody): Promise<GlMapping> {
    const ids = departments.map(({ departmentId }) => departmentId);
    const [row] = await this.database.query<{ known: number }>(KNOWN_DEPARTMENTS, [ids]);
    if (row?.known !== ids.length) throw new Refused('not_found');
    await this.database.query(SET_GL_MAPPING, [actor.id, JSON.stringify(departments), actor.address]);
    return this.read(actor);
  }
}

/** What options name, and what was said of accounts that none names any more. */
function optionsOf(
  said: MappingRow['facts']['options'],
  named: readonly (string | null)[],
): GlMappingOfDepartment['options'] {
  const accounts = new Map(said.map(({ glAccount, ...rest }) => [glAccount, rest]));
  const all = new Set([...named.filter((name) => name !== null), ...accounts.keys()]);
  return [...all].toSorted().map((glAccount) => ({ glAccount, accounts: accounts.get(glAccount) ?? {} }));
}
