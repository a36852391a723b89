import type { VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { Check, CircleDashed } from 'lucide-react';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Tag } from '../../ui/Tag.js';

/** A code that can be used, in a word and a shape; what cannot is told in a sentence elsewhere. */
export function VoucherTag({ voucher }: { voucher: VoucherAtDesk }) {
  const texts = useAfterTexts().redeem;
  const { refusal, redeemedMinor } = voucher;
  if (refusal !== null) return null;
  return redeemedMinor > 0 ? (
    <Tag tone="healthy" icon={<CircleDashed aria-hidden />}>
      {texts.partly}
    </Tag>
  ) : (
    <Tag tone="healthy" icon={<Check aria-hidden />}>
      {texts.usable}
    </Tag>
  );
}
