import type { OptionInsight, OptionInsights, Redemption } from '@amends/shared/contract/insight.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { vouchersPath } from '../../parts/paths.js';
import { DetailFacts } from './DetailFacts.js';

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
  redemption: Redemption;
  insights: OptionInsights;
}

/** What became of the codes that it carried. */
export function CodesFacts({ item, redemption, insights }: CodesFactsProps) {
  const texts = useOfficeTexts().whatWorks.detail;
  const { issued, redeemed, expired, open } = redemption;
  return (
    <DetailFacts title={texts.codes}>
      <p>{texts.codesOf({ issued, redeemed, expired, open })}</p>
      <p>
        <Link href={vouchersPath({ department: insights.departmentId, optionId: item.option.id })}>
          {texts.codeList}
        </Link>
      </p>
    </DetailFacts>
  );
}
