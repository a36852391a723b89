import type { AuditEvent, AuditSubjects } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { allOf, type Condition, condition, containing, shaped } from '../database/conditions.js';
import { Database } from '../database/database.js';
import { since, until, OF_DEPARTMENT_OR_COMPANY } from '../database/moments.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, pageOf } from '../http/paging.js';
import type { AuditQuery } from './audit.query.js';

interface AuditRow extends Omit<AuditEvent, 'at' | 'actor'> {
  at: Date;
  actorId: string | null;
  actorName: LocalizedText | null;
}

@Injectable()
export class ReadAudit {
  constructor(private readonly database: Database) {}

  /** What kinds of things there are events of. */
  async subjects(): Promise<AuditSubjects> {
    const rows = await this.database.query<{ subject: string }>(shaped('audit_subjects', SUBJECTS), []);
    return { subjects: rows.map(({ subject }) => subject) };
  }

  /** Who did or changed what, newest first. @throws Refused invalid_cursor */
  async list(actor: Actor, query: AuditQuery): Promise<Page<AuditEvent>> {
    const mark = decodeCursor(query.cursor, ['integer']);
    const rest = mark ? [condition((id) => `a.id < ${id}::bigint`, mark[0])] : [];
    const { sql, values } = allOf([...visibleTo(actor), ...narrowedBy(query), ...rest], 2);
    const text = `SELECT a.id, a.at, a.actor_id AS "actorId", p.name AS "actorName", a.department_id AS "departmentId",
        a.subject, a.subject_id AS "subjectId", a.before, a.after, a.address, s.seal
      FROM audit_event a LEFT JOIN department d ON d.id = a.department_id LEFT JOIN employee p ON p.id = a.actor_id
        LEFT JOIN seal_event s ON s.event_id = a.id
      WHERE ${sql} ORDER BY a.id DESC LIMIT $1`;
    const rows = await this.database.query<AuditRow>(shaped('audit', text), [query.limit + 1, ...values]);
    const { items, nextCursor } = pageOf(rows, query.limit, ({ id }) => [id]);
    return { items: items.map((row) => eventView(row, actor)), nextCursor };
  }
}

// from one kind to the next along the index: nobody reads every event for a list of a dozen words
const SUBJECTS = `
  WITH RECURSIVE kind AS (
    (SELECT subject FROM audit_event ORDER BY subject LIMIT 1)
    UNION ALL
    SELECT (SELECT a.subject FROM audit_event a WHERE a.subject > k.subject ORDER BY a.subject LIMIT 1)
    FROM kind k WHERE k.subject IS NOT NULL)
  SELECT subject FROM kind WHERE subject IS NOT NULL`;

function visibleTo({ id, roles }: Actor): Condition[] {
  if (departmentsWith(roles, 'audit:read_all') === 'all') return [ofOthers(id)];
  const ids = departmentsWith(roles, 'audit:read_department');
  return [ofOthers(id), condition((departments) => `a.department_id = ANY (${departments}::uuid[])`, ids)];
}

// nobody reads of a flag about themselves, nor of a look at a gesture of theirs
const ofOthers = (id: string): Condition =>
  condition(
    (me) => `CASE a.subject
      WHEN 'flag_verdict' THEN NOT EXISTS (
        SELECT FROM flag f WHERE f.id = a.subject_id::uuid AND f.employee_id = ${me}::uuid)
      WHEN 'random_check' THEN NOT EXISTS (
        SELECT FROM gesture g WHERE g.id = a.subject_id::uuid AND g.employee_id = ${me}::uuid)
      ELSE true END`,
    id,
  );

const narrowedBy = ({ departmentId, actorId, subject, search, from, to }: AuditQuery): Condition[] => [
  ...(departmentId ? [condition((id) => `a.department_id = ${id}::uuid`, departmentId)] : []),
  ...(actorId ? [condition((id) => `a.actor_id = ${id}::uuid`, actorId)] : []),
  ...(search?.trim() ? [mentions(search.trim())] : []),
  ...(subject ? [condition((kind) => `a.subject = ${kind}`, subject)] : []),
  ...(from ? since('a.at', OF_DEPARTMENT_OR_COMPANY, from) : []),
  ...(to ? until('a.at', OF_DEPARTMENT_OR_COMPANY, to) : []),
];

const mentions = (text: string): Condition =>
  condition(
    (part) => `a.subject_id ILIKE ${part} OR a.before::text ILIKE ${part} OR a.after::text ILIKE ${part}
      OR a.address ILIKE ${part} OR p.name::text ILIKE ${part}`,
    containing(text),
  );

function eventView({ at, actorId, actorName, ...event }: AuditRow, { locale }: Actor): AuditEvent {
  const name = actorName?.[locale] ?? '';
  return { ...event, at: at.toISOString(), actor: actorId === null ? null : { id: actorId, name } };
}
