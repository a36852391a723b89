import type { OptionInsight, Verdict } from '@amends/shared/contract/insight.js';
import { CircleDashed, Equal, Hourglass, type LucideIcon, TrendingDown, TrendingUp, Unlink } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import styles from './VerdictTag.module.css';

const LOOKS: Record<Verdict, { tone: Tone; icon?: LucideIcon }> = {
  too_early: { tone: 'neutral' },
  interval_only: { tone: 'neutral', icon: CircleDashed },
  works_better: { tone: 'healthy', icon: TrendingUp },
  works_worse: { tone: 'low', icon: TrendingDown },
  no_difference_shown: { tone: 'neutral', icon: Equal },
  cannot_be_compared: { tone: 'neutral', icon: Unlink },
};

/** What may be said about an option, and what about it asks for a decision. */
export function VerdictTag({ item: { verdict, signal } }: { item: OptionInsight }) {
  const texts = useOfficeTexts().whatWorks;
  const { tone, icon: Icon } = LOOKS[verdict];
  return (
    <span className={styles.tags}>
      <Tag tone={tone} icon={Icon && <Icon aria-hidden />}>
        {texts.verdicts[verdict]}
      </Tag>
      {signal && (
        <Tag tone="low" icon={<Hourglass aria-hidden />}>
          {texts.signals[signal.code]}
        </Tag>
      )}
    </span>
  );
}
