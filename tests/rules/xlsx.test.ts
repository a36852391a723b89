import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { xlsxOf } from '../../backend/src/http/xlsx.js';
import { decimal, type XlsxCell } from '../../backend/src/http/xlsx-sheet.js';

const HEADINGS = ['a', 'b'];
const workbookOf = (rows: XlsxCell[][], rowsPerSheet?: number): Promise<Buffer> =>
  buffer(
    xlsxOf(
      Readable.from(rows) as AsyncIterable<XlsxCell[]>,
      { sheet: 'Реестр & "co"', headings: HEADINGS, cells: (row) => row },
      rowsPerSheet,
    ),
  );

it('is opened by another program with every cell of its type', async () => {
  const at = new Date('2026-11-22T14:05:06Z');
  const file = await workbookOf([
    ['Тихая <b>"комната"</b> & Co', 18],
    [
      { minor: -1_805, digits: 2 },
      { minor: 700, digits: 0 },
    ],
    [at, null],
    ['_x0041_', ' kept '],
  ]);
  const rows = await readSheet(file, { trim: false });
  expect(rows).toEqual([
    HEADINGS,
    ['Тихая <b>"комната"</b> & Co', 18],
    [-18.05, 700],
    [at, null],
    ['_x0041_', ' kept '],
  ]);
  expect((await readWorkbook(file)).map(({ sheet }) => sheet)).toEqual(['Реестр & "co"']);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.test")', "'=1"])(
  'holds %j as text, and no formula anywhere',
  async (text) => {
    const file = await workbookOf([[text, 1]]);
    expect((await readSheet(file, { trim: false }))[1]).toEqual([text, 1]);
  },
);

it('leaves out what XML cannot hold', async () => {
  const file = await workbookOf([['a\u0000b\u0008c\uFFFEd\uD800e', 1]]);
  expect((await readSheet(file, { trim: false }))[1]).toEqual(['abcde', 1]);
});

it('goes on in a second sheet where one is full', async () => {
  const file = await workbookOf(
    Array.from({ length: 25 }, (_, n) => [`row ${n}`, n]),
    11,
  );
  const sheets = await readWorkbook(file);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Реестр & "co"', 'Реестр & "co" 2', 'Реестр & "co" 3']);
  expect(sheets.map(({ data }) => data.length)).toEqual([11, 11, 6]);
  const numbers = sheets.flatMap(({ data }) => data.slice(1).map(([, n]) => n));
  expect(numbers).toEqual(Array.from({ length: 25 }, (_, n) => n));
});

it('is a whole workbook without any row', async () => {
  expect(await readSheet(await workbookOf([]))).toEqual([HEADINGS]);
});

it('takes no more rows than its reader takes of it', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<XlsxCell[]> {
    for (;;) {
      taken += 1;
      yield [`row ${taken} ${Math.random()}`, taken];
    }
  }
  const file = xlsxOf(endless(), { sheet: 'S', headings: HEADINGS, cells: (row) => row });
  for await (const part of file) if ((part as Buffer).length > 0) break;
  const atFirst = taken;
  expect(atFirst).toBeLessThan(50_000);
  await new Promise((resolve) => setTimeout(resolve, 100));
  // whoever left ends the reading
  expect(taken).toBeLessThan(atFirst + 2_000);
});

it.each([
  [1_805, 2, '18.05'],
  [-5, 2, '-0.05'],
  [0, 3, '0.000'],
  [-700, 0, '-700'],
  [Number.MAX_SAFE_INTEGER, 2, '90071992547409.91'],
])('%i with %i digits is %s', (minor, digits, written) => {
  expect(decimal(minor, digits)).toBe(written);
});
