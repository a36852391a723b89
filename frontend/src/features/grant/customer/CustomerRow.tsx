import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import { CustomerWords } from './CustomerWords.js';
import styles from './CustomerRow.module.css';

interface CustomerRowProps {
  customer: KnownCustomer;
  timeZone: string;
  onChoose: () => void;
}

export function CustomerRow({ customer, timeZone, onChoose }: CustomerRowProps) {
  return (
    <button type="button" className={styles.row} onClick={onChoose}>
      <CustomerWords customer={customer} timeZone={timeZone} />
    </button>
  );
}
