import { CHOICES, OUTCOMES } from '@amends/shared/contract/insight.js';
import { LOSSES } from '@amends/shared/contract/policy.js';
import { ListFilter } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PeriodFilter } from '../../parts/period/PeriodFilter.js';
import { useCategories } from '../../parts/use-categories.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { Segmented } from '../../ui/Segmented.js';
import { SEVERITIES } from './insight-filters.js';
import type { InsightFiltering } from './use-insight-filters.js';

/** Of which gestures. */
function Narrowing({ filtering: { filters, set } }: { filtering: InsightFiltering }) {
  const { whatWorks: texts, gesture } = useOfficeTexts();
  const categories = useCategories().data ?? [];
  return (
    <>
      <FilterSelect
        label={texts.filters.category}
        icon={<ListFilter aria-hidden />}
        value={filters.categoryId ?? ''}
        everything={texts.filters.allCategories}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => set('categoryId', value)}
      />
      <FilterSelect
        label={texts.filters.severity}
        value={filters.severity ?? ''}
        everything={texts.filters.allSeverities}
        options={SEVERITIES.map((severity) => ({
          value: String(severity),
          label: `${severity} · ${gesture.severities[severity]}`,
        }))}
        onChange={(value) => set('severity', value)}
      />
      <FilterSelect
        label={texts.filters.lost}
        value={filters.lost ?? ''}
        everything={texts.filters.allLosses}
        options={LOSSES.map((lost) => ({ value: lost, label: gesture.losses[lost] }))}
        onChange={(value) => set('lost', value)}
      />
      <FilterSelect
        label={texts.filters.choice}
        value={filters.choice ?? ''}
        everything={texts.filters.anyChoice}
        options={CHOICES.map((choice) => ({ value: choice, label: texts.choices[choice] }))}
        onChange={(value) => set('choice', value)}
      />
    </>
  );
}

interface InsightFilterBarProps {
  filtering: InsightFiltering;
  timeZone?: string;
  /** Outcome and period alone, where that is all that can be asked. */
  brief?: boolean;
}

/** Which outcome is looked at, and of which gestures; all of it in the URL at once. */
export function InsightFilterBar({ filtering, timeZone, brief }: InsightFilterBarProps) {
  const { whatWorks: texts, office } = useOfficeTexts();
  const { filters, set, setPeriod } = filtering;
  const folded = (
    <>
      <PeriodFilter range={filters} anyTime={false} {...(timeZone && { timeZone })} onChange={setPeriod} />
      {!brief && <Narrowing filtering={filtering} />}
    </>
  );
  return (
    <FilterBar label={office.filters} folded={folded}>
      <Segmented
        label={texts.outcome}
        value={filters.outcome}
        options={(['settled', 'calm', 'returned'] as const satisfies readonly (typeof OUTCOMES)[number][]).map(
          (value) => ({ value, label: texts.outcomes[value] }),
        )}
        onChange={(value) => set('outcome', value)}
      />
    </FilterBar>
  );
}
