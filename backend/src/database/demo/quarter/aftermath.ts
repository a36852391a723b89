import type { OptionKind } from '@amends/shared/contract/policy.js';
import { OWN_REVERSAL_MINUTES } from '@amends/shared/limits.js';
import { DAY, HOUR, MINUTE } from './calendar.js';
import { moodAfter, ratingAfter } from './feelings.js';
import type { Given } from './give.js';
import { REMARKS } from './remarks.js';
import { sayOnPage } from './voices.js';
import type { World } from './world.js';

const RATED_SHARE = 0.4;
const WATCHED_SHARE = 0.25;
const REMARKED_SHARE = 0.12;
const IN_PARTS_SHARE = 0.5;
const ELSEWHERE_SHARE = 0.15;
const MONEY: readonly OptionKind[] = ['money', 'money_later'];

/** Puts on the agenda what follows a gesture: how it ended, what became of its code, or that it was undone. */
export function followUp(world: World, given: Given, moodShare: number): void {
  const { chance, agenda, acts } = world;
  const { department, giver, at, result } = given;
  const { gestureId } = result;
  const remarks = REMARKS[department.slug];

  const fate = chance.weighted([
    ['stands', 955],
    ['undone', 25],
    ['reversed', 20],
  ]);
  if (fate === 'undone') {
    const reason = chance.of(remarks.undone);
    agenda.add(at + Math.round(chance.between(1, 25) * MINUTE), (then) =>
      acts.reverse(then, giver, gestureId, reason, OWN_REVERSAL_MINUTES),
    );
    return;
  }
  if (fate === 'reversed') {
    const reason = chance.of(remarks.reversals);
    agenda.add(at + Math.round(chance.between(0.6, 3) * DAY), (then) =>
      acts.reverse(then, department.team.head, gestureId, reason, null),
    );
  } else {
    useCode(world, given);
  }
  recordHowItEnded(world, given, moodShare);
}

function recordHowItEnded(world: World, given: Given, moodShare: number): void {
  const { chance, agenda, acts } = world;
  const { department, giver, at, result } = given;
  const { gestureId } = result;
  const remarks = REMARKS[department.slug];
  const mood = chance.happens(moodShare) ? moodAfter(given, chance) : undefined;
  if (mood) {
    const note = chance.happens(REMARKED_SHARE)
      ? chance.of(remarks.farewells[mood === 'calm' ? 'calm' : 'troubled'])
      : undefined;
    agenda.add(at + Math.round(chance.lognormal(1.5, 0.6) * MINUTE), (then) =>
      acts.recordOutcome(then, giver, gestureId, { mood, note }),
    );
  }
  if (chance.happens(RATED_SHARE)) {
    const rating = ratingAfter(mood, chance);
    sayOnPage(world, given, rating, at + Math.round(chance.between(0.2, 4) * DAY));
  }
  if (chance.happens(WATCHED_SHARE)) {
    const returned = chance.happens(mood === 'calm' ? 0.8 : 0.5);
    agenda.add(at + Math.round(chance.between(12, 50) * DAY), (then) =>
      acts.recordOutcome(then, giver, gestureId, { returned }),
    );
  }
}

/** A code for today is mostly used at once, one for later mostly not. Money is often spent in two goes. */
function useCode(
  { chance, agenda, acts, company }: World,
  { department, option, amountMinor, at, result }: Given,
): void {
  const { gestureId, voucher } = result;
  if (!voucher) return;
  const isForToday = Date.parse(voucher.validUntil) - at < 2 * DAY;
  if (chance.happens(isForToday ? 0.9 : 0.7)) {
    agenda.add(at + Math.round(chance.between(1, 20) * MINUTE), (then) => acts.openVoucher(then, gestureId));
  }
  if (!chance.happens(isForToday ? 0.84 : 0.4)) return;
  const used = at + Math.round(isForToday ? chance.between(0.3, 2) * HOUR : chance.between(4, 45) * DAY);
  // any department of the company takes any code
  const desk = chance.happens(ELSEWHERE_SHARE) ? chance.of(company.departments) : department;
  const redeem = (when: number, amount: number | null): void =>
    agenda.add(when, (then) => acts.redeemVoucher(then, desk.team.staff2, desk.id, gestureId, amount));
  if (MONEY.includes(option.kind) && chance.happens(IN_PARTS_SHARE)) {
    redeem(used, Math.round(amountMinor * chance.between(0.3, 0.6)));
    if (chance.happens(IN_PARTS_SHARE)) redeem(used + Math.round(chance.between(1, 20) * DAY), null);
  } else {
    redeem(used, null);
  }
}
