import { ArrowRight } from 'lucide-react';
import { useOfficeTexts } from '../locales/office-texts.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import styles from './PolicyChangeList.module.css';
import type { ChangeInWords } from './words-of-change.js';

/** One field before and after; long texts in full only where there is room to compare them. */
export function ChangedField({ words, full }: { words: ChangeInWords; full: boolean | undefined }) {
  const texts = useOfficeTexts().policyChanges;
  if (words.isLong && !full) return <li>{words.label}</li>;
  return (
    <li className={words.isLong ? styles.long : undefined}>
      <span className={styles.label}>{words.label}</span>{' '}
      {words.before && (
        <del>
          <VisuallyHidden>{texts.before} </VisuallyHidden>
          {words.before}
        </del>
      )}
      {words.before && words.after && <ArrowRight aria-hidden />}
      {words.after && (
        <ins>
          <VisuallyHidden>{texts.after} </VisuallyHidden>
          {words.after}
        </ins>
      )}
    </li>
  );
}
