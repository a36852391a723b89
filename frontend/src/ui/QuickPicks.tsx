import styles from './QuickPicks.module.css';

interface QuickPicksProps {
  label: string;
  choices: readonly { value: string; label: string }[];
  /** What the field beside it holds now. */
  value: string;
  onPick: (value: string) => void;
}

/** What is often written into a field: one tap writes it. */
export function QuickPicks({ label, choices, value, onPick }: QuickPicksProps) {
  return (
    <ul className={styles.quick} aria-label={label}>
      {choices.map((choice) => (
        <li key={choice.value}>
          <button
            type="button"
            className={styles.chip}
            aria-pressed={choice.value === value}
            onClick={() => onPick(choice.value)}
          >
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
