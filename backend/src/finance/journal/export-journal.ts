import { fractionDigits } from '@amends/shared/money.js';
import { Injectable, StreamableFile } from '@nestjs/common';
import { appendAudit } from '../../database/audit.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { CSV_TYPE, csvLines } from '../../http/csv.js';
import { decimal, type XlsxCell } from '../../http/xlsx-sheet.js';
import { XLSX_TYPE, xlsxOf } from '../../http/xlsx.js';
import { journalNumber } from '../close/close-row.js';
import type { JournalFormat } from './journal.body.js';
import type { JournalRow, LineRow } from './journals.queries.js';
import { Journals } from './journals.js';

/** The columns in order, in one language for everybody: programs read them, and the same journal is the same file. */
const COLUMNS = [
  'journal',
  'line',
  'period',
  'postingDate',
  'department',
  'costCentre',
  'account',
  'text',
  'debit',
  'credit',
  'currency',
];

@Injectable()
export class ExportJournal {
  constructor(
    private readonly database: Database,
    private readonly journals: Journals,
  ) {}

  /** The journal as it was stored: byte by byte the same, whoever asks and whenever. @throws Refused not_found */
  async file(actor: Actor, number: string, format: JournalFormat): Promise<StreamableFile> {
    const [journal, lines] = await this.journals.stored(number);
    await appendAudit((statement, values) => this.database.query(statement, values), {
      actorId: actor.id,
      address: actor.address,
      departmentId: null,
      subject: 'export',
      subjectId: 'journal',
      before: null,
      after: { format, number },
    });
    const disposition = `attachment; filename="amends-journal-${number}.${format}"`;
    if (format === 'csv')
      return new StreamableFile(Buffer.from(csvOf(journal, lines)), { type: CSV_TYPE, disposition });
    const file = xlsxOf(asRows(lines), {
      sheet: number,
      headings: COLUMNS,
      cells: (line) => cells(journal, line, (minor, digits) => ({ minor, digits })),
      repeatable: true,
    });
    return new StreamableFile(file, { type: XLSX_TYPE, disposition });
  }
}

const csvOf = (journal: JournalRow, lines: readonly LineRow[]): string =>
  csvLines([COLUMNS, ...lines.map((line) => cells(journal, line, decimal))]);

async function* asRows(lines: readonly LineRow[]): AsyncGenerator<LineRow> {
  yield* lines;
}

function cells<Money extends XlsxCell>(
  { number, month }: JournalRow,
  line: LineRow,
  money: (minor: number, digits: number) => Money,
): (string | number | null | Money)[] {
  const digits = fractionDigits(line.currency);
  const amount = (minor: number): Money | null => (minor === 0 ? null : money(minor, digits));
  return [
    journalNumber(number),
    line.line,
    month,
    lastDayOf(month),
    line.departmentSlug,
    line.costCentre,
    line.account,
    line.event,
    amount(line.debitMinor),
    amount(line.creditMinor),
    line.currency,
  ];
}

/** `2026-02` → `2026-02-28` */
const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
