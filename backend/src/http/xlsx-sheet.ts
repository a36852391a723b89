/** An amount of money, in minor units of a currency with so many digits after the point. */
export interface MoneyCell {
  minor: number;
  digits: number;
}
export type XlsxCell = string | number | Date | MoneyCell | null | undefined;

const ROWS_PER_PART = 200;

/** Where each style stands in the style sheet. */
const STYLE = { heading: 1, time: 2, money: { 0: 3, 2: 4, 3: 5 } as Record<number, number> } as const;

/** A sheet as XML, part by part. */
export async function* sheetXml(
  headings: readonly string[],
  rows: AsyncIterable<readonly XlsxCell[]>,
): AsyncGenerator<string> {
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${headings.length}" width="18" customWidth="1"/></cols>` +
    `<sheetData>${rowXml(1, headings, (heading, at) => text(heading, at, STYLE.heading))}`
  );
  let part: string[] = [];
  let line = 1;
  for await (const row of rows) {
    line += 1;
    part.push(rowXml(line, row, cellXml));
    if (part.length < ROWS_PER_PART) continue;
    yield part.join('');
    part = [];
  }
  yield `${part.join('')}</sheetData></worksheet>`;
}

// some readers take a cell without its place for none
const rowXml = <Cell>(line: number, cells: readonly Cell[], xml: (cell: Cell, at: string) => string): string =>
  `<row r="${line}">${cells.map((cell, n) => xml(cell, ` r="${columnOf(n)}${line}"`)).join('')}</row>`;

/** `A`, …, `Z`, `AA`, … */
function columnOf(n: number): string {
  const last = String.fromCodePoint(65 + (n % 26));
  return n < 26 ? last : columnOf(Math.floor(n / 26) - 1) + last;
}

// always typed, so that no text is taken for a formula, a number or a date
function cellXml(cell: XlsxCell, at: string): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return text(cell, at);
  if (typeof cell === 'number') return `<c${at}><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c${at} s="${STYLE.time}"><v>${serialOf(cell)}</v></c>`;
  return `<c${at} s="${STYLE.money[cell.digits] ?? 0}"><v>${decimal(cell.minor, cell.digits)}</v></c>`;
}

const text = (value: string, at: string, style = 0): string =>
  `<c${at}${style === 0 ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** Days since 30 December 1899, in UTC: what spreadsheets count in. */
const serialOf = (at: Date): number => at.getTime() / 86_400_000 + 25_569;

/** Exact, without a detour over fractions: 1805 with 2 digits is `18.05`. */
export function decimal(minor: number, digits: number): string {
  if (digits === 0) return String(minor);
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0');
  return `${minor < 0 ? '-' : ''}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

// what XML 1.0 cannot hold
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
// a spreadsheet reads _x0041_ as "A"
const ESCAPE_LIKE = /_(?=x[\dA-Fa-f]{4}_)/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

const escaped = (value: string): string =>
  value
    .replaceAll(FORBIDDEN, '')
    .replaceAll(ESCAPE_LIKE, '_x005F_')
    .replaceAll(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
