import type { Page } from '@amends/shared/contract/common.js';
import type { Department, Employee } from '@amends/shared/contract/department.js';
import type { Locale } from '@amends/shared/locale.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { containing } from '../database/conditions.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, type PageQuery, pageOf } from '../http/paging.js';
import type { EmployeesQuery } from './employees.query.js';
import { DEPARTMENTS, EMPLOYEES } from './people.queries.js';

const NAME_AND_ID = ['text', 'uuid'] as const;

/** The departments and people that somebody may see, in their language, by name. */
@Injectable()
export class Directory {
  constructor(private readonly database: Database) {}

  async departments({ roles, locale }: Actor, { limit, cursor }: PageQuery): Promise<Page<Department>> {
    const [name = null, id = null] = decodeCursor(cursor, NAME_AND_ID) ?? [];
    const seen = departmentsWith(roles, 'department:read');
    const rows = await this.database.query<Department>(DEPARTMENTS, [
      seen === 'all' ? null : seen,
      locale,
      name,
      id,
      limit + 1,
    ]);
    return pageOf(rows, limit, (row) => [row.name, row.id]);
  }

  departmentNames(ids: readonly string[], locale: Locale): Promise<Pick<Department, 'id' | 'name'>[]> {
    return this.database.query<Department>(DEPARTMENTS, [ids, locale, null, null, null]);
  }

  async employees(actor: Actor, { limit, cursor, departmentId, search }: EmployeesQuery): Promise<Page<Employee>> {
    const [name = null, id = null] = decodeCursor(cursor, NAME_AND_ID) ?? [];
    const rows = await this.database.query<Employee>(EMPLOYEES, [
      narrowed(visibleTo(actor), departmentId),
      actor.locale,
      name,
      id,
      limit + 1,
      search ? containing(search) : null,
    ]);
    return pageOf(rows, limit, (row) => [row.name, row.id]);
  }
}

/** Null = every department. */
function visibleTo({ roles }: Actor): string[] | null {
  const inDepartments = departmentsWith(roles, 'employee:read_department');
  const everywhere = departmentsWith(roles, 'employee:read_all');
  return everywhere === 'all' || inDepartments === 'all' ? null : inDepartments;
}

/** A department that one may not see looks like one without people. */
function narrowed(visible: string[] | null, departmentId: string | undefined): string[] | null {
  if (departmentId === undefined) return visible;
  return visible === null || visible.includes(departmentId) ? [departmentId] : [];
}
