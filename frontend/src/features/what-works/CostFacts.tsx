import type { OptionInsight, OptionInsights, CodeUse } from '@amends/shared/contract/insight.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { gesturesPath } from '../../parts/gestures-path.js';
import { DetailFacts } from './DetailFacts.js';
import styles from './DrillLinks.module.css';

/** What it costs to keep a customer with this option. */
export function CostFacts({
  item: { given, costMinor, costPerKept },
  currency,
}: {
  item: OptionInsight;
  currency: string;
}) {
  const texts = useOfficeTexts().whatWorks.detail;
  const format = useFormat();
  const money = (minor: number): string => format.wholeMoney(minor, currency);
  return (
    <DetailFacts title={texts.cost}>
      <p>{texts.costs({ given, written: format.number(given), cost: money(costMinor) })}</p>
      {costPerKept ? (
        <>
          <p>
            {texts.perKept({
              cost: money(costPerKept.minor),
              low: money(costPerKept.lowMinor),
              high: money(costPerKept.highMinor),
            })}
          </p>
          {costPerKept.expectedMinor !== costPerKept.minor && (
            <small>{texts.expected({ cost: money(costPerKept.expectedMinor) })}</small>
          )}
        </>
      ) : (
        <small>{texts.fewKept}</small>
      )}
    </DetailFacts>
  );
}

interface CodesFactsProps {
  item: OptionInsight;
  redemption: CodeUse;
  insights: OptionInsights;
}

/** What became of the codes that it carried, each with the way to its gestures. */
export function CodesFacts({ item, redemption, insights }: CodesFactsProps) {
  const texts = useOfficeTexts().whatWorks.detail;
  const { issued, redeemed, expired, open } = redemption;
  const links = [
    { redeemed: 'true', count: redeemed, words: texts.codes.used(redeemed) },
    { redeemed: 'false', count: expired, words: texts.codes.expired(expired) },
    { redeemed: 'unknown', count: open, words: texts.codes.open(open) },
  ].filter(({ count }) => count > 0);
  const { departmentId: department, from, to } = insights;
  return (
    <DetailFacts title={texts.codes.title}>
      <p>{texts.codes.issued(issued)}</p>
      <ul className={styles.links}>
        {links.map(({ redeemed: state, words }) => (
          <li key={state}>
            <Link href={gesturesPath({ department, from, to, optionId: item.option.id, redeemed: state })}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </DetailFacts>
  );
}
