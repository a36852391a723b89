import { axisFor, COUNTING_STEPS, placeOn, ticksOf } from './axis.js';
import styles from './BarPlot.module.css';

export interface Bar {
  key: string;
  /** Under the bar, short. */
  label: string;
  value: number;
  /** A mark across the bar: what it is seen against; null = none. */
  mark: number | null;
}

interface BarPlotProps {
  bars: readonly Bar[];
  /** Writes a value at the side. */
  labelOf: (value: number) => string;
}

/** Upright bars from zero with their marks, for the eye only: a table beside it says the same. */
export function BarPlot({ bars, labelOf }: BarPlotProps) {
  const values = bars.flatMap(({ value, mark }) => [Math.max(0, value), mark ?? 0]);
  const axis = axisFor([0, ...values], COUNTING_STEPS, [0, Math.max(1, ...values) * 2]);
  return (
    <div className={styles.plot} aria-hidden>
      <div className={styles.field}>
        {ticksOf(axis).map((tick) => (
          <span key={tick} className={styles.tick} style={{ insetBlockEnd: `${placeOn(axis, tick)}%` }}>
            <span>{labelOf(tick)}</span>
          </span>
        ))}
        <div className={styles.bars}>
          {bars.map(({ key, value, mark }) => (
            <span key={key} className={styles.bar}>
              <i className={styles.value} style={{ height: `${placeOn(axis, value)}%` }} />
              {mark !== null && <i className={styles.mark} style={{ insetBlockEnd: `${placeOn(axis, mark)}%` }} />}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.labels}>
        {bars.map(({ key, label }) => (
          <span key={key}>{label}</span>
        ))}
      </div>
    </div>
  );
}
