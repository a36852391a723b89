import type { VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { Ban, Check, CircleDashed, Clock } from 'lucide-react';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Tag } from '../../ui/Tag.js';

const ICONS = { redeemed: Check, expired: Clock, cancelled: Ban } as const;

/** In a word and a shape whether the code can be used. */
export function VoucherTag({ voucher }: { voucher: VoucherAtDesk }) {
  const texts = useAfterTexts().redeem;
  const { refusal, redeemedMinor } = voucher;
  if (refusal === null) {
    const isPartly = redeemedMinor > 0;
    return (
      <Tag tone="healthy" icon={isPartly ? <CircleDashed aria-hidden /> : <Check aria-hidden />}>
        {isPartly ? texts.partly : texts.usable}
      </Tag>
    );
  }
  const Icon = ICONS[refusal];
  return (
    <Tag tone="low" icon={<Icon aria-hidden />}>
      {texts.refusals[refusal].title}
    </Tag>
  );
}
