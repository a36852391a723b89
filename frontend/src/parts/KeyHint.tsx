import { useSingleKeys } from '../lib/preferences.js';
import styles from './KeyHint.module.css';

const DIGITS = 9;

/** The digit that chooses this, where there is a keyboard and single keys are on. */
export function KeyHint({ index }: { index: number }) {
  const [on] = useSingleKeys();
  if (!on || index >= DIGITS) return null;
  return (
    <kbd className={styles.hint} aria-hidden>
      {index + 1}
    </kbd>
  );
}
