import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import { OWN_REVERSAL_MINUTES } from '@amends/shared/limits.js';
import { localDay } from '@amends/shared/period.js';
import { asksForFollowUp, FOLLOW_UP_OF_RATING } from '@amends/shared/rating-rules.js';
import type { CategorySlug } from '../company/demo-types.js';
import { type LivingDepartment, policyAt } from '../company/living-company.js';
import { DAY, HOUR, MINUTE, momentOf } from './calendar.js';
import { grant } from './give.js';
import { REMARKS } from './remarks.js';
import type { World } from './world.js';

/** Every tour of the product begins with her: a search for her name or her seat finds one gesture. */
export const PETROVA: CustomerInput = {
  reference: '14C',
  name: 'Vera Petrova',
  tier: 'Gold',
  contact: 'vera.petrova@mail.example',
};

interface SetPiece {
  daysAgo: number;
  cause: CategorySlug;
  option: string;
  severity: number;
  customer?: CustomerInput;
  /** What became of the code. */
  code: 'redeemed' | 'cancelled' | 'untouched';
  /** What the customer said on their page, and so many hours ago. */
  said?: { rating: number; comment?: string; hoursAgo: number };
}

/** What chance must not leave out, at the gate: the customer of the tour, and codes in the rarer states. */
const SET_PIECES: readonly SetPiece[] = [
  {
    daysAgo: 50,
    cause: 'wait',
    option: 'meal',
    severity: 2,
    customer: PETROVA,
    code: 'redeemed',
    said: { rating: 5, hoursAgo: 48 * 24 },
  },
  { daysAgo: 17, cause: 'wait', option: 'meal', severity: 1, code: 'cancelled' },
  {
    daysAgo: 4,
    cause: 'promise',
    option: 'credit',
    severity: 3,
    code: 'untouched',
    said: { rating: 5, comment: 'You were the only one who simply helped. Thank you.', hoursAgo: 30 },
  },
  {
    daysAgo: 2,
    cause: 'wait',
    option: 'meal',
    severity: 2,
    code: 'untouched',
    said: { rating: 2, comment: 'Still no news about the suitcase.', hoursAgo: 2 },
  },
];

const TIME_OF_DAY = 18 * HOUR + 40 * MINUTE;

/** Puts the set pieces on the agenda. */
export function planSetPieces(world: World, gate: LivingDepartment): void {
  for (const piece of SET_PIECES) {
    const day = localDay(new Date(world.now - piece.daysAgo * DAY), gate.timeZone);
    world.agenda.add(momentOf(day, TIME_OF_DAY, gate.timeZone), (at) => play(world, gate, piece, at));
  }
}

async function play(world: World, gate: LivingDepartment, piece: SetPiece, at: number): Promise<void> {
  const { acts, agenda } = world;
  const policy = policyAt(gate, at);
  const option = policy.options.find(({ slug }) => slug === piece.option);
  const category = world.company.categories.get(piece.cause);
  if (!option || !category) throw new Error(`There is no ${piece.option} for ${piece.cause}.`);
  const giver = gate.team.staff1;
  const customer = piece.customer ?? world.guests.get(gate.slug)?.next(false);
  const amountMinor = option.amount.defaultMinor;
  const result = await grant(
    world,
    policy,
    { department: gate, giver, option, category, severity: piece.severity, at },
    { amountMinor, customer },
  );
  if (result.outcome !== 'granted') return;
  const { gestureId } = result;

  if (piece.code === 'cancelled') {
    const reason = world.chance.of(REMARKS[gate.slug].undone);
    agenda.add(at + 6 * MINUTE, (then) => acts.reverse(then, giver, gestureId, reason, OWN_REVERSAL_MINUTES));
    return;
  }
  agenda.add(at + MINUTE, (then) => acts.recordOutcome(then, giver, gestureId, { mood: 'calm' }));
  if (piece.code === 'redeemed') {
    agenda.add(at + HOUR / 2, (then) => acts.redeemVoucher(then, gate.team.staff2, gate.id, gestureId, null));
  }
  if (piece.said) {
    const { rating, comment, hoursAgo } = piece.said;
    const promise = asksForFollowUp(rating, comment) ? FOLLOW_UP_OF_RATING.en(rating) : null;
    agenda.add(world.now - hoursAgo * HOUR, async (then) => {
      await acts.rate(then, gestureId, { rating, comment, promise });
    });
  }
}
