import type { SampledRow } from '@amends/shared/contract/sample.js';
import { changeOfLeftMinor } from '@amends/shared/ledger-rules.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';

/** Puts a drawn entry into words, and says where it leads. */
export function useRowWords() {
  const { ledger } = useOfficeTexts();
  const format = useFormat();
  return {
    href: ({ entry }: SampledRow): string =>
      entry.gestureId ? `/gestures/${entry.gestureId}` : `/ledger?budgetId=${entry.budgetId}`,
    name: ({ entry }: SampledRow): string => entry.gestureNumber ?? ledger.life.entryNumber({ seq: entry.seq }),
    when: ({ entry }: SampledRow): string => format.stamp(entry.recordedAt),
    who: ({ entry }: SampledRow): string => entry.employeeName ?? ledger.envelope,
    what: ({ entry }: SampledRow): string => [ledger.kinds[entry.kind], entry.optionTitle].filter(Boolean).join(': '),
    amount: ({ entry }: SampledRow): string =>
      entry.kind === 'post'
        ? format.money(entry.deltaSpentMinor, entry.currency, 'always')
        : format.signed(changeOfLeftMinor(entry), entry.currency),
  };
}

export type RowWords = ReturnType<typeof useRowWords>;
