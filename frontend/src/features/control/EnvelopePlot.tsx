import type { EnvelopeLine } from '@amends/shared/contract/control.js';
import { type Axis, placeOn } from '../../ui/axis.js';
import styles from './EnvelopePlot.module.css';

const STEP = 0.5;

/** As long as the furthest of all rows reaches, and never shorter than the envelope itself. */
export const axisOfEnvelopes = (rows: readonly EnvelopeLine[]): Axis => ({
  from: 0,
  to: Math.max(1, ...rows.map((row) => shareOf(row, row.projectedMinor ?? row.spentMinor))),
  step: STEP,
});

const shareOf = ({ envelopeMinor }: EnvelopeLine, minor: number): number =>
  envelopeMinor > 0 ? minor / envelopeMinor : 0;

/** Given, where it leads, and how far the period is: for the eye only, the row says the same in figures. */
export function EnvelopePlot({ row, axis }: { row: EnvelopeLine; axis: Axis }) {
  const width = (share: number) => ({ width: `${placeOn(axis, share)}%` });
  const at = (share: number) => ({ insetInlineStart: `${placeOn(axis, share)}%` });
  return (
    <div className={styles.plot} data-outlook={row.outlook} aria-hidden>
      <i className={styles.envelope} style={width(1)} />
      {row.projectedMinor !== null && (
        <i className={styles.projected} style={width(shareOf(row, row.projectedMinor))} />
      )}
      <i className={styles.spent} style={width(shareOf(row, row.spentMinor))} />
      <i className={styles.edge} style={at(1)} />
      <i className={styles.elapsed} style={at(row.elapsed)} />
    </div>
  );
}
