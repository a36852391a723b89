import type { Outcome } from '@amends/shared/contract/insight.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import { answerThatCounts, REPEAT_CASE_AT } from '../gestures/outcome-sql.js';
import type { Actor } from '../http/actor.js';
import { CSV_TYPE, type Cell, csvLines } from '../http/csv.js';
import { fileOfRows, inLines } from '../http/file-of-rows.js';
import { gestureNumber } from '../ledger/gesture-number.js';
import { CASE_PARAMETERS, casesOf, caseValues } from './cases.js';
import { askedDepartment } from './insight-scope.js';
import type { GesturesExportQuery } from './insights.query.js';

interface CaseRow {
  id: string;
  number: number;
  requestedAt: Date;
  grantedAt: Date;
  optionId: string;
  optionTitle: LocalizedText;
  category: string;
  severity: number;
  lost: string;
  chosen: boolean;
  neededApproval: boolean;
  elapsedMs: number | null;
  amountMinor: number;
  costMinor: number;
  currency: string;
  code: string | null;
  mood: string | null;
  rating: number | null;
  returned: boolean | null;
  answeredAt: Date | null;
  repeatCaseAt: Date | null;
  endedWell: boolean | null;
}

/** The gestures behind the figures, oldest first, each with what its outcome follows from. */
const behind = (outcome: Outcome): string => `
  WITH ${casesOf(outcome)}
  SELECT g.id, g.number, g.requested_at AS "requestedAt", g.granted_at AS "grantedAt", g.option_id AS "optionId",
    o.title AS "optionTitle", k.slug AS category, g.severity, g.lost, g.chosen, g.needed_approval AS "neededApproval",
    g.elapsed_ms AS "elapsedMs", g.amount_minor AS "amountMinor", g.cost AS "costMinor", g.currency, g.code,
    ${answerThatCounts('calm')} AS mood, ${answerThatCounts('settled')} AS rating,
    ${answerThatCounts('returned')} AS returned,
    ${answerThatCounts(outcome, { fact: 'recorded_at' })} AS "answeredAt",
    ${REPEAT_CASE_AT} AS "repeatCaseAt", g.good AS "endedWell"
  FROM cases g
  JOIN category k ON k.id = g.category_id
  JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
  WHERE ($${CASE_PARAMETERS + 1}::uuid IS NULL OR g.option_id = $${CASE_PARAMETERS + 1})
    AND ($${CASE_PARAMETERS + 2}::text IS NULL OR coalesce(g.good::text, 'unknown') = $${CASE_PARAMETERS + 2})
  ORDER BY g.requested_at, g.id`;

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

const COLUMNS: Record<string, (row: CaseRow, actor: Actor) => Cell> = {
  gestureId: (row) => row.id,
  number: (row) => gestureNumber(row.number),
  requestedAt: (row) => iso(row.requestedAt),
  grantedAt: (row) => iso(row.grantedAt),
  optionId: (row) => row.optionId,
  option: (row, { locale }) => row.optionTitle[locale],
  category: (row) => row.category,
  severity: (row) => row.severity,
  lost: (row) => row.lost,
  chosen: (row) => row.chosen,
  withinPolicy: (row) => !row.neededApproval,
  elapsedMs: (row) => row.elapsedMs,
  amountMinor: (row) => row.amountMinor,
  costMinor: (row) => row.costMinor,
  currency: (row) => row.currency,
  code: (row) => row.code,
  mood: (row) => row.mood,
  rating: (row) => row.rating,
  returned: (row) => row.returned,
  answeredAt: (row) => iso(row.answeredAt),
  repeatCaseAt: (row) => iso(row.repeatCaseAt),
  endedWell: (row) => row.endedWell,
};
const CELLS = Object.values(COLUMNS);

@Injectable()
export class ExportGestures {
  constructor(private readonly database: Database) {}

  /**
   * The gestures behind the figures: no names of staff, none of customers. Leaves an audit event.
   * @throws Refused not_found, invalid_request
   */
  async file(actor: Actor, query: GesturesExportQuery): Promise<StreamableFile> {
    const departmentId = askedDepartment(actor, query.departmentId);
    const values = [...caseValues([departmentId], query), query.optionId ?? null, query.answer ?? null];
    await appendAudit((statement, asked) => this.database.query(statement, asked), {
      actorId: actor.id,
      address: actor.address,
      departmentId,
      subject: 'export',
      subjectId: 'gestures',
      before: null,
      after: { format: 'csv', filters: query },
    });
    const read = (signal: AbortSignal): AsyncGenerator<CaseRow, void, void> =>
      this.database.stream(behind(query.outcome), values, signal);
    return fileOfRows(read, {
      name: `amends-gestures-${query.outcome}-${new Date().toISOString().slice(0, 10)}.csv`,
      type: CSV_TYPE,
      write: inLines({
        head: csvLines([Object.keys(COLUMNS)]),
        lines: (rows) => csvLines(rows.map((row) => CELLS.map((cell) => cell(row, actor)))),
      }),
    });
  }
}
