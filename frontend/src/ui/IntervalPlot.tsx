import type { CSSProperties } from 'react';
import { type Axis, placeOn, ticksOf } from './axis.js';
import styles from './IntervalPlot.module.css';
import { VisuallyHidden } from './VisuallyHidden.js';

/** `sure` stands out, `unsure` stays back: colour says no more than the words beside it. */
export type IntervalTone = 'plain' | 'good' | 'bad' | 'unsure';

interface IntervalPlotProps {
  axis: Axis;
  low: number;
  high: number;
  point: number;
  /** Drawn as a line through every row: what each is seen against. */
  reference?: number | undefined;
  tone?: IntervalTone;
}

const at = (axis: Axis, value: number): CSSProperties => ({ insetInlineStart: `${placeOn(axis, value)}%` });

/** A point and the range it may lie in, for the eye only: the row says the same in figures. */
export function IntervalPlot({ axis, low, high, point, reference, tone = 'plain' }: IntervalPlotProps) {
  const from = placeOn(axis, low);
  const width = placeOn(axis, high) - from;
  return (
    <div className={styles.plot} data-tone={tone} aria-hidden>
      {reference !== undefined && <i className={styles.reference} style={at(axis, reference)} />}
      <i className={styles.range} style={{ insetInlineStart: `${from}%`, width: `${width}%` }} />
      <i className={styles.point} style={at(axis, point)} />
    </div>
  );
}

/** The line alone, so that it runs on through rows that have nothing to draw against it. */
export function ReferenceOnly({ axis, reference }: { axis: Axis; reference: number }) {
  return (
    <div className={styles.plot} aria-hidden>
      <i className={styles.reference} style={at(axis, reference)} />
    </div>
  );
}

interface IntervalScaleProps {
  axis: Axis;
  /** What is drawn beneath, for who does not see it. */
  label: string;
  labelOf: (value: number) => string;
}

/** The scale above a column of plots. */
export function IntervalScale({ axis, label, labelOf }: IntervalScaleProps) {
  return (
    <>
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={styles.scale} aria-hidden>
        {ticksOf(axis).map((tick) => (
          <span key={tick} style={at(axis, tick)}>
            {labelOf(tick)}
          </span>
        ))}
      </div>
    </>
  );
}
