import type { ReturnsAnswer, UnusedReason } from '@amends/shared/contract/returns.js';
import { csvOf } from '../../../lib/csv.js';

/** The rows that could not be used, as a file to correct them by. */
export function unusedCsv(
  unused: ReturnsAnswer['unused'],
  headings: { row: string; reference: string; reason: string },
  reasons: Record<UnusedReason, string>,
): string {
  return csvOf([
    [headings.row, headings.reference, headings.reason],
    ...unused.map(({ row, reference, reason }) => [row, reference, reasons[reason]]),
  ]);
}
