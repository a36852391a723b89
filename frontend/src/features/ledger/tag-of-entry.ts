import type { GestureState, VoucherState } from '@amends/shared/contract/gesture.js';
import type { LedgerRow } from '@amends/shared/contract/ledger.js';

export type EntryTagName =
  'given' | 'redeemed' | 'codeOpen' | 'codeExpired' | 'reversed' | 'awaiting' | 'granted' | 'refused' | 'expired';

const OF_VOUCHER: Record<VoucherState, EntryTagName> = {
  issued: 'codeOpen',
  opened: 'codeOpen',
  redeemed: 'redeemed',
  expired: 'codeExpired',
  cancelled: 'reversed',
};

const OF_REQUEST: Record<GestureState, EntryTagName> = {
  awaiting: 'awaiting',
  granted: 'granted',
  refused: 'refused',
  expired: 'expired',
  reversed: 'reversed',
};

/** How what the entry is about stands today; null for entries that concern the budget alone. */
export function tagOf({ kind, gestureState, voucherState }: LedgerRow): EntryTagName | null {
  if (!gestureState) return null;
  if (kind === 'reversal' || kind === 'prior_reversal') return 'reversed';
  if (kind === 'hold' || kind === 'release') return OF_REQUEST[gestureState];
  if (gestureState === 'reversed') return 'reversed';
  return voucherState ? OF_VOUCHER[voucherState] : 'given';
}
