import type { DepartmentName, Redemption } from '@amends/shared/contract/voucher.js';
import type { EntryBackground } from '@amends/shared/contract/entry-background.js';
import type { GestureTrail, SaidOutcome } from '@amends/shared/contract/gesture-trail.js';
import type { PersonName } from '@amends/shared/contract/common.js';
import type { Gesture, Voucher } from '@amends/shared/contract/gesture.js';

/** One step of what happened to a gesture, in the order in which it happened. */
export type LifeStep =
  | { step: 'opened'; at: string; elapsedMs: number }
  | { step: 'offered'; at: string }
  | { step: 'requested'; at: string }
  | { step: 'waiting'; until?: string }
  | { step: 'answered'; answer: 'approved' | 'refused' | 'expired'; at: string; by: PersonName | null; note?: string }
  | { step: 'given'; at: string }
  | { step: 'printed'; at: string; by: PersonName }
  | { step: 'code_opened'; at: string }
  | { step: 'redeemed'; at: string; by: PersonName; department: DepartmentName; amountMinor: number }
  | ({ step: 'outcome' } & SaidOutcome)
  | { step: 'no_outcome' }
  | { step: 'voucher'; voucher: Voucher }
  | { step: 'reversed'; at: string; by: PersonName; reason: string }
  | { step: 'sealed'; at: string | null; number: number | null };

interface Behind {
  /** What was done with it, as far as that has been read. */
  trail?: GestureTrail;
  /** Of the entry under which the life is shown; null = not sealed yet, undefined = not known. */
  seal?: EntryBackground['seal'];
}

function answer(gesture: Gesture): LifeStep[] {
  if (gesture.state === 'awaiting') return [{ step: 'waiting', until: gesture.expiresAt }];
  if (!gesture.settlement) return [];
  const said = gesture.state === 'refused' || gesture.state === 'expired' ? gesture.state : 'approved';
  return [{ step: 'answered', answer: said, ...gesture.settlement }];
}

const wasAsked = (gesture: Gesture): boolean => gesture.state === 'awaiting' || gesture.settlement !== undefined;

/** The screen was opened so long before staff gave it, asked for it, or let the customer choose. */
function opened({ requestedAt, elapsedMs, choiceId }: Gesture, trail: GestureTrail | undefined): LifeStep[] {
  const end = choiceId === undefined ? requestedAt : trail?.offeredAt;
  if (elapsedMs === undefined || !end) return [];
  return [{ step: 'opened', at: new Date(Date.parse(end) - elapsedMs).toISOString(), elapsedMs }];
}

type Timed = Extract<LifeStep, { at: string }>;

const redeemed = ({ at, by, department, amountMinor }: Redemption): Timed => ({
  step: 'redeemed',
  at,
  by,
  department,
  amountMinor,
});

/** What was done with what was given, in the order of time. */
function afterwards({ grantedAt, reversal }: Gesture, trail: GestureTrail | undefined): Timed[] {
  if (!grantedAt) return [];
  const { printings = [], codeOpenedAt = null, redemptions = [], outcomes = [] } = trail ?? {};
  const steps: Timed[] = [
    ...printings.map((printing): Timed => ({ step: 'printed', ...printing })),
    ...(codeOpenedAt ? [{ step: 'code_opened', at: codeOpenedAt } as const] : []),
    ...redemptions.map(redeemed),
    ...outcomes.map((outcome): Timed => ({ step: 'outcome', ...outcome })),
    ...(reversal ? [{ step: 'reversed', ...reversal } as const] : []),
  ];
  return steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The steps of a gesture's life so far; one that nobody was asked about goes straight to being given. */
export function lifeOf(gesture: Gesture, { trail, seal }: Behind = {}): LifeStep[] {
  const { grantedAt, requestedAt, voucher } = gesture;
  return [
    ...opened(gesture, trail),
    ...(trail?.offeredAt ? [{ step: 'offered', at: trail.offeredAt } as const] : []),
    ...(wasAsked(gesture) ? [{ step: 'requested', at: requestedAt } as const] : []),
    ...answer(gesture),
    ...(grantedAt ? [{ step: 'given', at: grantedAt } as const] : []),
    ...afterwards(gesture, trail),
    ...(grantedAt && trail?.outcomes.length === 0 ? [{ step: 'no_outcome' } as const] : []),
    // one that is used up says so by its last use
    ...(voucher && voucher.state !== 'redeemed' ? [{ step: 'voucher', voucher } as const] : []),
    ...(seal === undefined
      ? []
      : [{ step: 'sealed', at: seal?.sealedAt ?? null, number: seal?.number ?? null } as const]),
  ];
}
