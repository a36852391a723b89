import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { allOf, type Condition, condition, shaped } from '../database/conditions.js';
import { Database } from '../database/database.js';
import { since, until } from '../database/moments.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import type { AuditQuery } from './audit.query.js';

interface AuditRow extends Omit<AuditEvent, 'at' | 'actor'> {
  at: Date;
  actorId: string | null;
  actorName: LocalizedText | null;
}

/** A change that concerns the whole company is dated by its own clock. */
const ZONE = `coalesce(d.time_zone, 'UTC')`;

@Injectable()
export class ReadAudit {
  constructor(private readonly database: Database) {}

  /** Who changed which setting, newest first. @throws Refused invalid_cursor */
  async list(actor: Actor, query: AuditQuery): Promise<Page<AuditEvent>> {
    const mark = decodeCursor(query.cursor, ['integer']);
    const rest = mark ? [condition((id) => `a.id < ${id}::bigint`, mark[0])] : [];
    const { sql, values } = allOf([...visibleTo(actor), ...narrowedBy(query), ...rest], 2);
    const text = `SELECT a.id, a.at, a.actor_id AS "actorId", p.name AS "actorName", a.department_id AS "departmentId",
        a.subject, a.subject_id AS "subjectId", a.before, a.after
      FROM audit_event a LEFT JOIN department d ON d.id = a.department_id LEFT JOIN employee p ON p.id = a.actor_id
      WHERE ${sql} ORDER BY a.id DESC LIMIT $1`;
    const rows = await this.database.query<AuditRow>(shaped('audit', text), [query.limit + 1, ...values]);
    const { items, nextCursor } = pageOf(rows, query.limit, ({ id }) => [id]);
    return { items: items.map((row) => eventView(row, actor)), nextCursor };
  }
}

function visibleTo({ roles }: Actor): Condition[] {
  if (departmentsWith(roles, 'audit:read_all') === 'all') return [];
  const ids = departmentsWith(roles, 'audit:read_department');
  return [condition((departments) => `a.department_id = ANY (${departments}::uuid[])`, ids)];
}

const narrowedBy = ({ departmentId, subject, from, to }: AuditQuery): Condition[] => [
  ...(departmentId ? [condition((id) => `a.department_id = ${id}::uuid`, departmentId)] : []),
  ...(subject ? [condition((kind) => `a.subject = ${kind}`, subject)] : []),
  ...(from ? since('a.at', ZONE, from) : []),
  ...(to ? until('a.at', ZONE, to) : []),
];

function eventView({ at, actorId, actorName, ...event }: AuditRow, { locale }: Actor): AuditEvent {
  const name = actorName?.[locale] ?? '';
  return { ...event, at: at.toISOString(), actor: actorId === null ? null : { id: actorId, name } };
}
