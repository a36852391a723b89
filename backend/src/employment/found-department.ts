import type { Department } from '@amends/shared/contract/department.js';
import { LOCALES } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import type { DepartmentBody } from './department.body.js';

const statement = {
  name: 'found_department',
  // the database tells the time there, so it has to know the zone as well
  text: `INSERT INTO department (id, slug, name, currency, time_zone, languages)
    SELECT uuid_v7(), $1, $2, $3, $4, $5 WHERE (clock_timestamp() AT TIME ZONE $4) IS NOT NULL
    ON CONFLICT (slug) DO NOTHING RETURNING id`,
};

const UNKNOWN_ZONE = '22023';

const wrong = (field: string, problem: string): Refused =>
  new Refused('invalid_request', { fields: [{ field, problem }] });

@Injectable()
export class FoundDepartment {
  constructor(private readonly database: Database) {}

  /** @throws Refused invalid_request when the short name is taken or the time zone is not known */
  async found(actor: Actor, { slug, name, currency, timeZone }: DepartmentBody): Promise<Department> {
    const languages = [...LOCALES];
    try {
      return await this.database.transaction(async (query) => {
        const values = [slug, JSON.stringify(name), currency, timeZone, languages];
        const [row] = await query<{ id: string }>(statement, values);
        if (!row) throw wrong('slug', 'taken');
        await appendAudit(query, {
          actorId: actor.id,
          address: actor.address,
          departmentId: row.id,
          subject: 'department',
          subjectId: row.id,
          before: null,
          after: { slug, name, currency, timeZone, languages },
        });
        return { id: row.id, slug, name: name[actor.locale], currency, timeZone, languages };
      });
    } catch (error) {
      throw error instanceof pg.DatabaseError && error.code === UNKNOWN_ZONE ? wrong('timeZone', 'unknown') : error;
    }
  }
}
