import type { LocalizedText } from '@amends/shared/locale.js';
import { departmentsWith, mayIn } from '@amends/shared/permissions.js';
import type { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';

export interface ReportDepartment {
  id: string;
  name: LocalizedText;
  currency: string;
}

const statement = {
  name: 'report_departments',
  text: `SELECT id, name, currency FROM department WHERE $1::uuid[] IS NULL OR id = ANY ($1) ORDER BY name ->> $2, id`,
};

/**
 * The departments of a report, by name: the one that is asked about, or all whose ledger the actor may read.
 * @throws Refused not_found
 */
export async function reportDepartments(
  database: Database,
  actor: Actor,
  departmentId: string | undefined,
): Promise<ReportDepartment[]> {
  const all = departmentsWith(actor.roles, 'ledger:read_all') === 'all';
  const theirs = all ? null : departmentsWith(actor.roles, 'ledger:read_department');
  if (departmentId !== undefined && !all && !mayIn(actor.roles, 'ledger:read_department', departmentId)) {
    throw new Refused('not_found');
  }
  const ids = departmentId === undefined ? theirs : [departmentId];
  const rows = await database.query<ReportDepartment>(statement, [ids, actor.locale]);
  if (departmentId !== undefined && rows.length === 0) throw new Refused('not_found');
  return rows;
}

/** This month, and when it was asked. */
export const REPORT_CLOCK = {
  name: 'report_clock',
  text: `SELECT to_char(database_clock() AT TIME ZONE 'UTC', 'YYYY-MM') AS month, database_clock() AS at`,
};

export interface ClockRow {
  month: string;
  at: Date;
}
