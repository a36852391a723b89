import { type Html, markup } from '../../../http/html.js';

/** A table of texts: the first column names the row, the others are figures. */
export interface Table {
  caption: string;
  /** Whether the caption is only said aloud, because the heading above says the same. */
  quiet?: boolean;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Whether the last row is the sum of the others. */
  hasSum?: boolean;
}

export const tableHtml = ({ caption, quiet = false, head, rows, hasSum = false }: Table): Html => markup`<table>
    ${quiet ? markup`<caption class="said">${caption}</caption>` : markup`<caption>${caption}</caption>`}
    <thead>
      <tr>${head.map((text) => markup`<th scope="col">${text}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map((row, i) => rowHtml(row, hasSum && i === rows.length - 1))}
    </tbody>
  </table>`;

const rowHtml = ([name = '', ...cells]: readonly string[], isSum: boolean): Html =>
  markup`<tr${isSum ? markup` class="sum"` : null}>
    <th scope="row">${name}</th>
    ${cells.map((cell) => markup`<td>${cell}</td>`)}
  </tr>`;
