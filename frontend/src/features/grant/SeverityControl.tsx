import { SEVERITY_MAX, SEVERITY_MIN } from '@amends/shared/limits.js';
import { Minus, Plus } from 'lucide-react';
import { useTexts } from '../../locales/texts.js';
import { IconButton } from '../../ui/IconButton.js';
import styles from './SeverityControl.module.css';

const LEVELS = Array.from({ length: SEVERITY_MAX }, (_, index) => index + SEVERITY_MIN);

/** How bad it is: preset by what went wrong, one tap up or down. */
export function SeverityControl({ value, onChange }: { value: number; onChange: (severity: number) => void }) {
  const { gesture, grant } = useTexts();
  return (
    <div className={styles.severity}>
      <IconButton
        label={grant.severity.lower}
        icon={<Minus />}
        disabled={value <= SEVERITY_MIN}
        onClick={() => onChange(value - 1)}
      />
      <span className={styles.dots} aria-hidden>
        {LEVELS.map((level) => (
          <i key={level} data-on={level <= value} />
        ))}
      </span>
      <output className={styles.word}>
        <span>{gesture.severity} </span>
        {value} · {gesture.severities[value]}
      </output>
      <IconButton
        label={grant.severity.raise}
        icon={<Plus />}
        disabled={value >= SEVERITY_MAX}
        onClick={() => onChange(value + 1)}
      />
    </div>
  );
}
