import type { Desk } from '@amends/shared/contract/desk.js';
import { useState } from 'react';
import { useTexts } from '../../locales/texts.js';
import { CategoryChip } from '../../parts/CategoryChip.js';
import { FIRST_CATEGORIES, orderedCategories } from '../../parts/category-order.js';
import { KeyHint } from '../../parts/KeyHint.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import type { CaseView } from './case-view.js';
import styles from './CategoryChips.module.css';
import { SeverityControl } from './SeverityControl.js';
import type { CaseActions } from './use-case.js';

interface CategoryChipsProps {
  desk: Desk;
  actions: CaseActions;
  view: CaseView;
}

/** What went wrong: the first six, all on demand, and how bad it is once chosen. */
export function CategoryChips({ desk, actions, view }: CategoryChipsProps) {
  const texts = useTexts().grant.wrong;
  const [showsAll, setShowsAll] = useState(false);
  const ordered = orderedCategories(desk.categories, desk.policy.options);
  const chosen = ordered.findIndex((category) => category.id === view.category?.id);
  const isOpen = showsAll || chosen >= FIRST_CATEGORIES;
  const shown = isOpen ? ordered : ordered.slice(0, FIRST_CATEGORIES);
  return (
    <Section
      title={texts.title}
      action={
        ordered.length > FIRST_CATEGORIES &&
        chosen < FIRST_CATEGORIES && (
          <Button variant="quiet" className={styles.all} aria-expanded={isOpen} onClick={() => setShowsAll(!isOpen)}>
            {isOpen ? texts.fewer : texts.all(ordered.length)}
          </Button>
        )
      }
    >
      <div className={styles.chips}>
        {shown.map((category, index) => (
          <CategoryChip
            key={category.id}
            category={category}
            isChosen={category.id === view.category?.id}
            onChoose={() => actions.chooseCategory(category)}
            end={!view.category && <KeyHint index={index} />}
          />
        ))}
      </div>
      {view.category && <SeverityControl value={view.severity} onChange={actions.setSeverity} />}
    </Section>
  );
}
