import type { Category } from '@amends/shared/contract/policy.js';
import type { ReactNode } from 'react';
import styles from './CategoryChip.module.css';
import { CategoryIcon } from './CategoryIcon.js';

interface CategoryChipProps {
  category: Category;
  isChosen: boolean;
  onChoose: () => void;
  /** After the name: a key. */
  end?: ReactNode;
}

/** One thing that goes wrong, to choose or to tick. */
export function CategoryChip({ category, isChosen, onChoose, end }: CategoryChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isChosen} onClick={onChoose}>
      <CategoryIcon category={category} />
      <span>{category.name}</span>
      {end}
    </button>
  );
}
