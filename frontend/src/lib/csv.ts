/** A spreadsheet would run what begins like this; a leading apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;
const SPECIAL = /[",\n\r]/;
/** Tells spreadsheets that the file is UTF-8, or names in Cyrillic come out garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells as a file for spreadsheets. */
export const csvOf = (lines: readonly (readonly (string | number)[])[]): string =>
  `${BYTE_ORDER_MARK}${lines.map((line) => line.map(cell).join(',')).join('\n')}\n`;
