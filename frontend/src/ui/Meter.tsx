import styles from './Meter.module.css';

interface MeterProps {
  /** 0 to 1 */
  share: number;
  tone: 'healthy' | 'low' | 'exhausted' | 'neutral';
  /** The same in words: "€742 of €1,200 left". */
  label: string;
  size?: 's' | 'm';
}

const PERCENT = 100;

/** A bar for the eye; the native meter, which browsers draw each in their own way, speaks to the rest. */
export function Meter({ share, tone, label, size = 'm' }: MeterProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * PERCENT);
  return (
    <div className={styles.meter} data-tone={tone} data-size={size}>
      <meter className={styles.spoken} value={percent} max={PERCENT} aria-label={label} />
      <i style={{ width: `${percent}%` }} aria-hidden />
    </div>
  );
}
