import type { EntryBackground } from '@amends/shared/contract/entry-background.js';
import type { PersonName } from '@amends/shared/contract/common.js';
import type { Gesture, Mood, Voucher } from '@amends/shared/contract/gesture.js';

/** One step of what happened to a gesture, in the order in which it happened. */
export type LifeStep =
  | { step: 'requested'; at: string }
  | { step: 'waiting'; until?: string }
  | { step: 'answered'; answer: 'approved' | 'refused' | 'expired'; at: string; by: PersonName | null; note?: string }
  | { step: 'given'; at: string }
  | { step: 'outcome'; mood?: Mood; rating?: number }
  | { step: 'voucher'; voucher: Voucher }
  | { step: 'sealed'; at: string | null; number: number | null }
  | { step: 'reversed'; at: string; by: PersonName; reason: string };

function answer(gesture: Gesture): LifeStep[] {
  if (gesture.state === 'awaiting') return [{ step: 'waiting', until: gesture.expiresAt }];
  if (!gesture.settlement) return [];
  const said = gesture.state === 'refused' || gesture.state === 'expired' ? gesture.state : 'approved';
  return [{ step: 'answered', answer: said, ...gesture.settlement }];
}

const wasAsked = (gesture: Gesture): boolean => gesture.state === 'awaiting' || gesture.settlement !== undefined;

/**
 * The steps of a gesture's life so far; one that nobody was asked about begins with being given.
 * @param seal of the entry under which the life is shown; null = not sealed yet, undefined = not known
 */
export function lifeOf(gesture: Gesture, seal?: EntryBackground['seal']): LifeStep[] {
  const { grantedAt, mood, rating, voucher, reversal } = gesture;
  return [
    ...(wasAsked(gesture) ? [{ step: 'requested', at: gesture.requestedAt } as const] : []),
    ...answer(gesture),
    ...(grantedAt ? [{ step: 'given', at: grantedAt } as const, { step: 'outcome', mood, rating } as const] : []),
    ...(voucher ? [{ step: 'voucher', voucher } as const] : []),
    ...(reversal ? [{ step: 'reversed', ...reversal } as const] : []),
    ...(seal === undefined
      ? []
      : [{ step: 'sealed', at: seal?.sealedAt ?? null, number: seal?.number ?? null } as const]),
  ];
}
