import styles from './Dots.module.css';

/** One mark for each of a few: filled = yes, hollow = no. For the eye; the row says it in figures. */
export function Dots({ marks }: { marks: readonly boolean[] }) {
  return (
    <span className={styles.dots} aria-hidden>
      {marks.map((mark, place) => (
        // the marks have no names: their places are all that tells them apart
        <i key={place} data-yes={mark || undefined} />
      ))}
    </span>
  );
}
