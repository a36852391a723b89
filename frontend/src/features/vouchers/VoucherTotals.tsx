import type { VoucherSummary } from '@amends/shared/contract/voucher.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { vouchersPath } from '../../parts/paths.js';
import { Figures } from '../../ui/Figures.js';

/** What is owed, what ends soon, what was used and what was wasted. */
export function VoucherTotals({ summary }: { summary: VoucherSummary }) {
  const texts = useOfficeTexts().vouchers;
  const format = useFormat();
  const { departmentId, currency, outstanding, expiringSoon, wasted, redeemed } = summary;
  const money = (minor: number): string => format.money(minor, currency);
  const path = (state: string): string => vouchersPath({ department: departmentId, state });
  const counted = ({ count }: { count: number }) => ({ count, written: format.number(count) });
  return (
    <Figures
      figures={[
        { key: 'outstanding', value: money(outstanding.minor), words: texts.outstanding(counted(outstanding)) },
        {
          key: 'expiring',
          value: money(expiringSoon.minor),
          words: texts.expiring({ ...counted(expiringSoon), days: expiringSoon.withinDays }),
        },
        {
          key: 'wasted',
          value: money(wasted.minor),
          words: texts.wasted({ ...counted(wasted), days: wasted.days }),
          href: path('expired'),
          ...(wasted.count > 0 && { tone: 'low' as const }),
        },
        {
          key: 'redeemed',
          value: money(redeemed.minor),
          words: texts.redeemed({ ...counted(redeemed), days: redeemed.days }),
          href: path('redeemed'),
        },
      ]}
    />
  );
}
