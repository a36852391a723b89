import type { Category } from '@amends/shared/contract/policy.js';
import { isAboveAuthority } from '@amends/shared/grant-rules.js';
import { type LivingDepartment, policyAt } from '../company/living-company.js';
import { followUp } from './aftermath.js';
import { amountBeyond } from './amounts.js';
import { HOUR, MINUTE, momentOf, pastDays } from './calendar.js';
import { grant } from './give.js';
import { HABITS } from './habits.js';
import { REMARKS } from './remarks.js';
import type { World } from './world.js';

type Answer = 'approve' | 'refuse' | 'none';

/** What became of a department's requests, in the order in which they were made. */
const ANSWERS: readonly Answer[] = ['approve', 'refuse', 'approve', 'none', 'approve', 'approve'];

const ASKERS = [
  ['staff1', 1],
  ['staff2', 2],
] as const;

/** Puts on the agenda what went beyond somebody's limit in the quarter, with the head's answers. */
export function planRequests(world: World, department: LivingDepartment): void {
  const { chance, agenda, now } = world;
  const days = pastDays(now, department.timeZone);
  for (const [index, answer] of ANSWERS.entries()) {
    const day = days[Math.floor(((index + chance.between(0.1, 0.9)) * days.length) / ANSWERS.length)];
    const hour = chance.weighted(HABITS[department.slug].hours);
    const giver = department.team[chance.weighted(ASKERS)];
    if (day) {
      agenda.add(momentOf(day, hour * HOUR + chance.whole(0, 59) * MINUTE, department.timeZone), (at) =>
        ask(world, department, { at, giver, answer }),
      );
    }
  }
}

/** Asks for something beyond the limit. Unanswered requests expire by themselves. */
export async function ask(
  world: World,
  department: LivingDepartment,
  { at, giver, answer }: { at: number; giver: string; answer: Answer },
): Promise<void> {
  const { chance, agenda, acts } = world;
  const remarks = REMARKS[department.slug];
  const policy = policyAt(department, at);
  const option = policy.options.find(({ amount }) => isAboveAuthority(amount.maxMinor, department.authorityLimitMinor));
  if (!option) throw new Error(`Nothing in ${department.slug} is above its authority limit.`);
  const category = chance.of(categoriesOf(world, option.categoryIds));
  const severity = Math.max(option.minSeverity, category.severity);
  const request = { department, giver, option, category, severity, at };

  const amountMinor = amountBeyond(option.amount, department.authorityLimitMinor, chance);
  const customer = world.guests.get(department.slug)?.next(false);
  const note = chance.of(remarks.requests);
  const result = await grant(world, policy, request, { amountMinor, customer, note });
  if (result.outcome !== 'awaiting' || !result.expiresAt) throw new Error(`A request was ${result.outcome} at once.`);
  if (answer === 'none') {
    agenda.add(Date.parse(result.expiresAt) + MINUTE / 2, (then) => acts.expire(then));
    return;
  }
  const reply = chance.of(answer === 'approve' ? remarks.approvals : remarks.refusals);
  agenda.add(at + Math.round(chance.lognormal(1.2, 0.7) * MINUTE), async (then) => {
    const settled = await acts.settle(then, department.team.head, result.gestureId, answer, reply);
    if (settled.outcome === 'granted') followUp(world, { ...request, amountMinor, result: settled, at: then }, 0.8);
  });
}

const categoriesOf = ({ company }: World, ids: readonly string[]): Category[] =>
  [...company.categories.values()].filter(({ id }) => ids.includes(id));
