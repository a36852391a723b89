import { Clock } from 'lucide-react';
import { Link } from 'wouter';
import { withParams } from '../../lib/api.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { usePromiseSummary } from '../../parts/promise-summary.js';
import styles from './OverduePromises.module.css';

/** What the shift owes customers past its time rises to the head; nothing where nothing is overdue. */
export function OverduePromises({ departmentId }: { departmentId: string }) {
  const texts = useOfficeTexts().teamToday;
  const overdue = usePromiseSummary(departmentId).data?.overdue ?? 0;
  if (overdue === 0) return null;
  return (
    <Link className={styles.note} href={withParams('/promises', { department: departmentId, which: 'overdue' })}>
      <Clock aria-hidden />
      <span>{texts.overduePromises(overdue)}</span>
    </Link>
  );
}
