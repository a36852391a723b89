import type { JournalEvent } from '@amends/shared/contract/journal.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { auditedCall } from '../../database/function-call.js';

export interface JournalRow {
  number: number;
  month: string;
  departments: { departmentId: string; departmentName: LocalizedText; closeId: string }[];
  lines: number;
  totals: { currency: string; minor: number }[];
  replaces: number[];
  createdById: string;
  createdByName: LocalizedText;
  createdAt: Date;
}

const JOURNAL = `
  SELECT j.number, to_char(j.month, 'YYYY-MM') AS month, x.departments, l.lines, coalesce(t.totals, '[]') AS totals,
    j.replaces, j.created_by AS "createdById", p.name AS "createdByName", j.created_at AS "createdAt"
  FROM journal j
  JOIN employee p ON p.id = j.created_by
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('departmentId', d.id, 'departmentName', d.name, 'closeId', c.id) ORDER BY d.slug)
      AS departments
    FROM journal_close k JOIN month_close c ON c.id = k.close_id JOIN department d ON d.id = c.department_id
    WHERE k.number = j.number) x
  CROSS JOIN LATERAL (SELECT count(*) AS lines FROM journal_line WHERE number = j.number) l
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('currency', s.currency, 'minor', s.minor) ORDER BY s.currency) AS totals
    FROM (SELECT currency, sum(debit_minor) AS minor FROM journal_line WHERE number = j.number GROUP BY currency) s) t`;

/** Newest first. $1 the month's first day or null, $2 the number after which to go on or null, $3 how many. */
export const JOURNALS = {
  name: 'journals',
  text: `${JOURNAL} WHERE ($1::date IS NULL OR j.month = $1) AND ($2::bigint IS NULL OR j.number < $2)
    ORDER BY j.number DESC LIMIT $3`,
};

/** $1 the number. */
export const JOURNAL_BY_NUMBER = { name: 'journal_by_number', text: `${JOURNAL} WHERE j.number = $1` };

export interface LineRow {
  line: number;
  departmentId: string;
  departmentSlug: string;
  departmentName: LocalizedText;
  costCentre: string | null;
  account: string;
  event: JournalEvent;
  debitMinor: number;
  creditMinor: number;
  currency: string;
}

/** $1 the number. */
export const JOURNAL_LINES = {
  name: 'journal_lines',
  text: `
    SELECT l.line, l.department_id AS "departmentId", l.department_slug AS "departmentSlug", d.name AS "departmentName",
      l.cost_centre AS "costCentre", l.account, l.event, l.debit_minor AS "debitMinor", l.credit_minor AS "creditMinor",
      l.currency
    FROM journal_line l JOIN department d ON d.id = l.department_id WHERE l.number = $1 ORDER BY l.line`,
};

export const APPEND_JOURNAL = auditedCall('append_journal', 3);
