import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import { type LivingDepartment, policyAt } from '../company/living-company.js';
import { DAY, HOUR, MINUTE } from './calendar.js';
import { grant } from './give.js';
import type { World } from './world.js';

/** The customer that every tour of the product begins with: a search for her name or her seat finds one gesture. */
export const PETROVA: CustomerInput = {
  reference: '14C',
  name: 'Vera Petrova',
  tier: 'Gold',
  contact: 'vera.petrova@mail.example',
};

const DAYS_AGO = 50;

/** Puts her meal voucher on the agenda, and that she left calm. */
export function planPetrova(world: World, gate: LivingDepartment): void {
  const { now, agenda } = world;
  agenda.add(now - DAYS_AGO * DAY, async (at) => {
    const policy = policyAt(gate, at);
    const option = policy.options.find(({ slug }) => slug === 'meal');
    const category = world.company.categories.get('wait');
    if (!option || !category) throw new Error('There is no meal for those who wait.');
    const giver = gate.team.staff1;
    const { gestureId } = await grant(
      world,
      policy,
      { department: gate, giver, option, category, severity: 2, at },
      { amountMinor: option.amount.defaultMinor, customer: PETROVA },
    );
    agenda.add(at + MINUTE, (then) => world.acts.recordOutcome(then, giver, gestureId, { mood: 'calm' }));
    agenda.add(at + HOUR / 2, (then) => world.vouchers.redeem(then, gestureId));
    agenda.add(at + 2 * DAY, (then) => world.acts.recordOutcome(then, giver, gestureId, { rating: 5 }));
  });
}
