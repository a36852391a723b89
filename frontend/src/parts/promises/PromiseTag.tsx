import type { CustomerPromise } from '@amends/shared/contract/promise.js';
import { Check, TriangleAlert, X } from 'lucide-react';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Tag } from '../../ui/Tag.js';

/** How it stands where that is worth a word: late, kept, not kept. */
export function PromiseTag({ promise }: { promise: CustomerPromise }) {
  const texts = useAfterTexts().promises;
  const { state, overdue, result } = promise;
  if (overdue) {
    return (
      <Tag tone="exhausted" icon={<TriangleAlert aria-hidden />}>
        {texts.due.overdue}
      </Tag>
    );
  }
  if (state === 'open') return null;
  const isKept = state === 'kept';
  const when = result?.onTime ? texts.onTime : texts.late;
  return (
    <Tag tone={isKept ? 'healthy' : 'low'} icon={isKept ? <Check aria-hidden /> : <X aria-hidden />}>
      {isKept ? `${texts.kept}, ${when}` : texts.notKept}
    </Tag>
  );
}
