import type { OptionInsights } from '@amends/shared/contract/insight.js';
import { HandCoins, Lightbulb, TicketX } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMayIn } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useBudgetForecasts } from '../../parts/budget-forecasts.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { adviceOn } from './advice.js';
import styles from './AdviceList.module.css';

const ICONS = { codes: TicketX, option: Lightbulb, money: HandCoins } as const;

/** What the figures ask for, each named with its next step; nothing where all is well. */
export function AdviceList({ insights }: { insights: OptionInsights }) {
  const texts = useOfficeTexts().whatWorks;
  const format = useFormat();
  const mayEdit = useMayIn('policy:edit', insights.departmentId);
  const { data: forecasts } = useBudgetForecasts(insights.departmentId);
  const advice = adviceOn({ texts, format, insights, forecasts });
  if (advice.length === 0) return null;
  return (
    <section>
      <VisuallyHidden as="h2">{texts.next}</VisuallyHidden>
      <ul className={styles.list}>
        {advice.map(({ key, about, title, body, act, href }) => {
          const Icon = ICONS[about];
          return (
            <li key={key} className={styles.note}>
              <Icon aria-hidden data-about={about} />
              <p>
                <b>{title}</b> {body}
                {(mayEdit || about === 'money') && (
                  <Link href={href} className={styles.act}>
                    {act}
                  </Link>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
