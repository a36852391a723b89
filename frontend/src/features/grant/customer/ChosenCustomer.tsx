import { UserRound, X } from 'lucide-react';
import type { CaseCustomer } from '../../../lib/case.js';
import { useTexts } from '../../../locales/texts.js';
import { IconButton } from '../../../ui/IconButton.js';
import styles from './ChosenCustomer.module.css';
import { CustomerWords } from './CustomerWords.js';

interface ChosenCustomerProps {
  customer: CaseCustomer;
  timeZone: string;
  onRemove: () => void;
}

export function ChosenCustomer({ customer, timeZone, onRemove }: ChosenCustomerProps) {
  const texts = useTexts().grant.who;
  return (
    <div className={styles.chosen}>
      <UserRound aria-hidden />
      <CustomerWords customer={customer} timeZone={timeZone} />
      <IconButton label={texts.remove} icon={<X />} onClick={onRemove} />
    </div>
  );
}
