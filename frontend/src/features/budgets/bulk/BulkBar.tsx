import { Wallet } from 'lucide-react';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import styles from './BulkBar.module.css';

interface BulkBarProps {
  count: number;
  onChange: () => void;
  onClear: () => void;
}

/** How many are chosen, and what can be done to all of them. Stays in sight while one chooses on. */
export function BulkBar({ count, onChange, onClear }: BulkBarProps) {
  const texts = useOfficeTexts().budgets.bulk;
  return (
    <div className={styles.bar}>
      <output>{texts.chosen(count)}</output>
      <Button variant="primary" icon={<Wallet aria-hidden />} onClick={onChange}>
        {texts.change}
      </Button>
      <Button variant="quiet" onClick={onClear}>
        {texts.clear}
      </Button>
    </div>
  );
}
