import type { RedemptionAnswer } from '@amends/shared/contract/voucher.js';
import { SearchX } from 'lucide-react';
import { isProblem } from '../../lib/problem.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { VoucherCard } from './VoucherCard.js';
import { useVoucher } from './vouchers.api.js';

interface FoundVoucherProps {
  code: string;
  onTaken: (answer: RedemptionAnswer) => void;
  onNext: () => void;
}

/** The answer to a code: what it is, or that there is none. */
export function FoundVoucher({ code, onTaken, onNext }: FoundVoucherProps) {
  const texts = useAfterTexts().redeem;
  const { data: voucher, error, refetch } = useVoucher(code);
  if (voucher) return <VoucherCard voucher={voucher} onTaken={onTaken} onNext={onNext} />;
  if (isProblem(error, 'not_found')) {
    return (
      <output>
        <EmptyState icon={<SearchX />} title={texts.unknown}>
          {texts.unknownDetail}
        </EmptyState>
      </output>
    );
  }
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={3} />;
}
