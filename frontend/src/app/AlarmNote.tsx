import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useOfficeTexts } from '../locales/office-texts.js';
import { useAlarms } from '../parts/use-alarms.js';
import styles from './AlarmNote.module.css';

/** Says on every screen of finance that something does not add up, and leads to it. */
export function AlarmNote() {
  const texts = useOfficeTexts().reconciliation.note;
  const { data } = useAlarms(false);
  if (!data || data.standing === 0) return null;
  return (
    <output className={styles.note}>
      <TriangleAlert aria-hidden />
      <span>
        {texts.alarms(data.standing)} {data.frozenBudgets > 0 && texts.frozen(data.frozenBudgets)}
      </span>
      <Link href="/reconciliation">{texts.look}</Link>
    </output>
  );
}
