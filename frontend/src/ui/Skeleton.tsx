import { useTexts } from '../locales/texts.js';
import styles from './Skeleton.module.css';

/** Holds the place of the very first load; never shown over data that is already here. */
export function Skeleton({ lines }: { lines: number }) {
  const texts = useTexts().common;
  return (
    <output className={styles.skeleton} aria-label={texts.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </output>
  );
}
