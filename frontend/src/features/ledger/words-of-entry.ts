import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import type { OfficeTexts } from '../../locales/office-texts.js';

/** What an entry is, in words: the option for gestures, else the kind with its reason. */
export function wordsOf(row: LedgerRow, texts: OfficeTexts['ledger']): string {
  const { kind, optionTitle: option, reason, choiceId } = row;
  if (choiceId !== undefined) return texts.choice[isEnd(reason) ? reason : 'open'];
  if (option !== undefined) {
    if (kind === 'hold' || kind === 'release') return texts.what[kind]({ option });
    if (kind === 'reversal' || kind === 'prior_reversal') return texts.what.reversal({ option });
    return option;
  }
  return reason ? texts.what.withReason({ kind: texts.kinds[kind], reason }) : texts.kinds[kind];
}

/** Whether the entry gives something to a customer. */
export const gives = ({ kind }: LedgerRow): boolean => kind === 'grant' || kind === 'post';

export const keyOf = ({ budgetId, seq }: LedgerRow): string => `${budgetId}/${seq}`;

/** How a choice ended, as the entry that gave its money back says. */
const isEnd = (reason: string | undefined): reason is 'chosen' | 'withdrawn' | 'expired' =>
  reason === 'chosen' || reason === 'withdrawn' || reason === 'expired';
