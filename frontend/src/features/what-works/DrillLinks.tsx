import type { OptionInsight, OptionInsights } from '@amends/shared/contract/insight.js';
import { PencilLine } from 'lucide-react';
import { Link } from 'wouter';
import { useMayIn } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { gesturesPath } from '../../parts/gestures-path.js';
import { optionPath } from '../../parts/paths.js';
import { LinkButton } from '../../ui/Button.js';
import styles from './DrillLinks.module.css';
import type { InsightFilters } from './insight-filters.js';

interface DrillLinksProps {
  item: OptionInsight;
  insights: OptionInsights;
  filters: InsightFilters;
}

/** From each figure to the gestures that it counts. */
export function DrillLinks({ item: { option, k, n, given }, insights, filters }: DrillLinksProps) {
  const texts = useOfficeTexts().whatWorks.detail;
  const mayEdit = useMayIn('policy:edit', insights.departmentId);
  const { outcome, ...narrowing } = filters;
  const pathOf = (answer?: string): string =>
    gesturesPath({
      department: insights.departmentId,
      optionId: option.id,
      // what was undone is not counted
      state: 'granted',
      ...narrowing,
      ...(answer && { outcome, answer }),
    });
  const links = [
    { answer: 'true', words: texts.drill[outcome].yes(k), count: k },
    { answer: 'false', words: texts.drill[outcome].no(n - k), count: n - k },
    { answer: 'unknown', words: texts.drill.unknown(given - n), count: given - n },
    { answer: undefined, words: texts.drill.all(given), count: given },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <ul className={styles.links}>
        {links.map(({ answer, words }) => (
          <li key={words}>
            <Link href={pathOf(answer)}>{words}</Link>
          </li>
        ))}
      </ul>
      {mayEdit && option.inPolicy && (
        <p className={styles.edit}>
          <LinkButton icon={<PencilLine aria-hidden />} href={optionPath(insights.departmentId, option.id)}>
            {texts.edit}
          </LinkButton>
        </p>
      )}
    </>
  );
}
