import { ChevronRight } from 'lucide-react';
import { cx } from '../lib/cx.js';
import styles from './DisclosureButton.module.css';

interface DisclosureButtonProps {
  open: boolean;
  /** What opens, for who does not see the row. */
  label: string;
  onToggle: () => void;
  /** Reaches over the nearest positioned ancestor, so that a thumb finds it. */
  stretched?: boolean;
}

/** Opens what belongs to a row or a card. */
export function DisclosureButton({ open, label, onToggle, stretched }: DisclosureButtonProps) {
  return (
    <button
      type="button"
      className={cx(styles.button, stretched && styles.stretched)}
      aria-expanded={open}
      aria-label={label}
      onClick={onToggle}
    >
      <ChevronRight aria-hidden />
    </button>
  );
}
