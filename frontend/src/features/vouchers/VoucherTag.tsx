import type { VoucherState } from '@amends/shared/contract/gesture.js';
import type { ListedVoucher } from '@amends/shared/contract/voucher.js';
import { Check, Clock, Eye, type LucideIcon, Ticket, X } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Tag, type Tone } from '../../ui/Tag.js';

const LOOKS: Record<VoucherState, { tone: Tone; icon: LucideIcon }> = {
  issued: { tone: 'neutral', icon: Ticket },
  opened: { tone: 'brand', icon: Eye },
  redeemed: { tone: 'healthy', icon: Check },
  expired: { tone: 'low', icon: Clock },
  cancelled: { tone: 'neutral', icon: X },
};

/** How a code stands, in a word with a shape. */
export function VoucherTag({ voucher: { state, redeemedMinor } }: { voucher: ListedVoucher }) {
  const texts = useOfficeTexts().vouchers;
  const { tone, icon: Icon } = LOOKS[state];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden />}>
      {state === 'opened' && redeemedMinor > 0 ? texts.partly : texts.states[state]}
    </Tag>
  );
}
