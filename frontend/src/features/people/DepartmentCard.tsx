import type { Department } from '@amends/shared/contract/department.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import styles from './DepartmentCard.module.css';

interface DepartmentCardProps {
  department: Department;
  /** How many active people work in it. */
  people: number;
  nowIso: string;
}

/** A department's currency, zone with the time there, and languages. */
export function DepartmentCard({ department, people, nowIso }: DepartmentCardProps) {
  const texts = useOfficeTexts().people;
  const { locale } = useLocale();
  const { name, currency, timeZone, languages } = department;
  const now = useFormat(timeZone).time(nowIso);
  const namesOf = (type: 'language' | 'currency') => new Intl.DisplayNames(locale, { type });
  const facts = [
    [texts.currency, `${namesOf('currency').of(currency)} · ${currency}`],
    [texts.timeZone, `${timeZone} · ${texts.now({ time: now })}`],
    [texts.languages, languages.map((code) => namesOf('language').of(code) ?? code).join(', ')],
  ];
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <b>{name}</b>
        <span>{texts.shown(people)}</span>
      </p>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
