import type { DepartmentSlug } from '../company/demo-types.js';
import { type LivingDepartment, policyAt } from '../company/living-company.js';
import { minorOf } from '../company/minor-of.js';
import { HOUR, MINUTE, momentOf } from './calendar.js';
import { grant } from './give.js';
import { lookedAtMonth } from './looked-at-month.js';
import { EXCEPTION, NIGHTS, type OddCase, TAKEN_BACK, TAKEN_BACK_DAY, UNLUCKY } from './odd-stories.js';
import { ODD_WORDS } from './odd-words.js';
import type { World } from './world.js';

/** Puts on the agenda what is worth a look in the last month that is over, and has good reasons all the same. */
export function planOddCases(world: World): void {
  const { company, acts, agenda, now } = world;
  const { month } = lookedAtMonth(now);
  const momentIn = ({ timeZone }: LivingDepartment, day: number, hour: number, index: number): number =>
    momentOf(dayOf(month, day), hour * HOUR + (7 + 11 * (index % 4)) * MINUTE, timeZone);
  const plan = (slug: DepartmentSlug, cases: readonly OddCase[], then?: Parameters<typeof play>[4]): void => {
    for (const department of company.departments.filter((one) => one.slug === slug)) {
      for (const [index, odd] of cases.entries()) {
        agenda.add(momentIn(department, odd.day, odd.hour, index), (at) => play(world, department, odd, at, then));
      }
    }
  };
  plan('gate', UNLUCKY);
  plan('hotel', NIGHTS);
  plan('gate', TAKEN_BACK, (gate, gestureId) =>
    agenda.add(momentIn(gate, TAKEN_BACK_DAY, 10, 0), (at) =>
      acts.reverse(at, gate.team.head, gestureId, ODD_WORDS.aircraftChanged, null),
    ),
  );
  for (const table of company.departments.filter(({ slug }) => slug === 'table')) {
    const { day, hour, lastDay, allotment } = EXCEPTION;
    agenda.add(momentIn(table, day, hour, 0), (at) =>
      acts.makeException(at, table.team.head, table.id, table.team.head, {
        allotmentMinor: minorOf(allotment, table.currency),
        reason: ODD_WORDS.ownException,
        until: dayOf(month, lastDay),
      }),
    );
  }
}

const dayOf = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`;

async function play(
  world: World,
  department: LivingDepartment,
  odd: OddCase,
  at: number,
  then?: (department: LivingDepartment, gestureId: string) => void,
): Promise<void> {
  const policy = policyAt(department, at);
  const option = policy.options.find(({ slug }) => slug === odd.option);
  const category = world.company.categories.get(odd.cause);
  if (!option || !category) throw new Error(`There is no ${odd.option} for ${odd.cause}.`);
  const giver = department.team[odd.giver];
  const amountMinor = odd.amount === undefined ? option.amount.defaultMinor : minorOf(odd.amount, department.currency);
  const { outcome, gestureId } = await grant(
    world,
    policy,
    { department, giver, option, category, severity: odd.severity, at },
    { amountMinor, customer: odd.customer, note: odd.note },
  );
  if (outcome !== 'granted') return;
  world.agenda.add(at + 2 * MINUTE, (later) => world.acts.recordOutcome(later, giver, gestureId, { mood: 'calm' }));
  then?.(department, gestureId);
}
