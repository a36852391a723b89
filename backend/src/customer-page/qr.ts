import { encode } from 'uqr';
import { type Html, markup } from '../http/html.js';

/** White around the code, in modules: scanners want it in the dark theme too. */
const QUIET_MODULES = 2;

/** A QR code as one path of horizontal strokes: a few hundred bytes. Stands beside the text it holds. */
export function qrCode(text: string): Html {
  const { data, size } = encode(text, { border: QUIET_MODULES });
  const strokes = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return markup`<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">
    <path d="${strokes.join('')}" />
  </svg>`;
}

/** Where dark modules begin in a row and how many follow each other. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
