import { Plus } from 'lucide-react';
import type { CaseCustomer } from '../../../lib/case.js';
import { useTexts } from '../../../locales/texts.js';
import styles from './CustomerMatches.module.css';
import { CustomerRow } from './CustomerRow.js';
import type { CustomerMatchesView } from './use-customer-matches.js';

interface CustomerMatchesProps {
  matches: CustomerMatchesView;
  timeZone: string;
  onChoose: (customer: CaseCustomer) => void;
}

/** The five served last, or who the typed text finds; and the text itself as somebody new. */
export function CustomerMatches({ matches, timeZone, onChoose }: CustomerMatchesProps) {
  const texts = useTexts().grant.who;
  const { typed, shown, exact, isAnswered } = matches;
  return (
    <div className={styles.matches}>
      {typed === null && shown.length > 0 && <p className={styles.heading}>{texts.recent}</p>}
      {shown.map((customer) => (
        <CustomerRow key={customer.id} customer={customer} timeZone={timeZone} onChoose={() => onChoose(customer)} />
      ))}
      {typed !== null && shown.length === 0 && isAnswered && <p className={styles.heading}>{texts.noMatch}</p>}
      {typed !== null && !exact && (
        <button type="button" className={styles.new} onClick={() => onChoose({ reference: typed })}>
          <Plus aria-hidden />
          {texts.use(typed)}
        </button>
      )}
    </div>
  );
}
