import { ChevronRight } from 'lucide-react';
import styles from './DisclosureButton.module.css';

interface DisclosureButtonProps {
  open: boolean;
  /** What opens, for who does not see the row. */
  label: string;
  onToggle: () => void;
}

/** Opens what belongs to a row. A click anywhere on the nearest positioned ancestor counts. */
export function DisclosureButton({ open, label, onToggle }: DisclosureButtonProps) {
  return (
    <button type="button" className={styles.button} aria-expanded={open} aria-label={label} onClick={onToggle}>
      <ChevronRight aria-hidden />
    </button>
  );
}
