import { fittingOptions } from '@amends/shared/grant-rules.js';
import { activeOptions } from '@amends/shared/policy-rules.js';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { CategoryChip } from '../../parts/CategoryChip.js';
import { FIRST_CATEGORIES, orderedCategories } from '../../parts/category-order.js';
import { OptionCard } from '../../parts/OptionCard.js';
import { useCategories } from '../../parts/use-categories.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import { asStaffSee } from './as-staff-see.js';
import { useEditor } from './editor-context.js';
import styles from './Preview.module.css';

/** What went wrong and what fits, drawn by the very parts of the staff's screen. */
export function PreviewScreen() {
  const { grant, policyEditor } = useOfficeTexts();
  const { locale } = useLocale();
  const { draft, department } = useEditor();
  const named = useCategories(locale).data ?? [];
  const [showsAll, setShowsAll] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [optionId, setOptionId] = useState<string | null>(null);
  const options = activeOptions(draft.options).map((option) => asStaffSee(option, locale, policyEditor.untitled));
  const ordered = orderedCategories(named, options);
  const category = ordered.find(({ id }) => id === chosenId) ?? ordered[0];
  if (!category) return null;
  const fits = fittingOptions(options, category, category.severity);
  return (
    <>
      <Section
        title={grant.wrong.title}
        action={
          ordered.length > FIRST_CATEGORIES && (
            <Button
              variant="quiet"
              className={styles.all}
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll ? grant.wrong.fewer : grant.wrong.all(ordered.length)}
            </Button>
          )
        }
      >
        <div className={styles.chips}>
          {(showsAll ? ordered : ordered.slice(0, FIRST_CATEGORIES)).map((one) => (
            <CategoryChip
              key={one.id}
              category={one}
              isChosen={one.id === category.id}
              onChoose={() => setChosenId(one.id)}
            />
          ))}
        </div>
      </Section>
      <Section title={grant.fits.title}>
        {fits.length === 0 && <p className={styles.none}>{grant.fits.none}</p>}
        <ul className={styles.fits}>
          {fits.map((option, index) => (
            <OptionCard
              key={option.id}
              option={option}
              currency={department.currency}
              index={index}
              isChosen={option.id === optionId}
              onChoose={() => setOptionId(option.id === optionId ? null : option.id)}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
