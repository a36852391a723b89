import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import type { Category } from '@amends/shared/contract/policy.js';
import { fittingOptions, isAboveAuthority } from '@amends/shared/grant-rules.js';
import type { GrantResult } from '../acts.js';
import type { Chance } from '../chance.js';
import { type LivingDepartment, type LivingOption, type LivingPolicy, policyAt } from '../company/living-company.js';
import { amountWithin } from './amounts.js';
import { type Incident, shiftedSeverity } from './incidents.js';
import { REMARKS } from './remarks.js';
import type { World } from './world.js';

/** A gesture that was given, and why. */
export interface Given {
  department: LivingDepartment;
  giver: string;
  option: LivingOption;
  category: Category;
  severity: number;
  /** Minor units. */
  amountMinor: number;
  result: GrantResult;
  /** Milliseconds since 1970. */
  at: number;
}

/** How much people like the first, second, third … of what fits. */
const TASTE = [5, 3, 2, 1];
const NAMED_SHARE = 0.35;
const NOTED_SHARE = 0.16;

/**
 * Puts an incident right as staff would: something that fits, else the next best.
 * @returns null when neither the policy nor the budget had anything
 */
export async function giveFor(world: World, department: LivingDepartment, incident: Incident): Promise<Given | null> {
  const { chance } = world;
  const category = world.company.categories.get(incident.cause);
  if (!category) throw new Error(`Nobody knows what ${incident.cause} is.`);
  const policy = policyAt(department, incident.at);
  const severity = shiftedSeverity(category.severity, incident.severityShift);

  let customer = chance.happens(NAMED_SHARE) ? world.guests.get(department.slug)?.next() : undefined;
  for (const option of wishes(policy, category, severity, department.authorityLimitMinor, chance)) {
    if (option.perCustomer90Days) customer ??= world.guests.get(department.slug)?.next();
    const given: Plan = {
      department,
      giver: incident.giver,
      option,
      category,
      severity,
      at: incident.at,
    };
    const amountMinor = amountWithin(option.amount, department.authorityLimitMinor, chance);
    const notes = REMARKS[department.slug].notes[incident.cause];
    const note = notes && chance.happens(NOTED_SHARE) ? chance.of(notes) : undefined;
    const result = await grant(world, policy, given, { amountMinor, customer, note });
    if (result.outcome === 'granted') return { ...given, amountMinor, result };
  }
  return null;
}

type Plan = Omit<Given, 'result' | 'amountMinor'>;

/** Calls the ledger; above the authority limit that is a request. */
export function grant(
  world: World,
  policy: LivingPolicy,
  { department, giver, option, category, severity, at }: Plan,
  { amountMinor, customer, note }: { amountMinor: number; customer?: CustomerInput; note?: string },
): Promise<GrantResult> {
  const { authorityLimitMinor, currency } = department;
  return world.acts.grant(at, {
    actor: giver,
    departmentId: department.id,
    policyVersionId: policy.id,
    optionId: option.id,
    categoryId: category.id,
    severity,
    amountMinor,
    perCustomer: option.perCustomer90Days,
    carriesCode: option.carriesCode,
    validDays: option.validDays,
    customer,
    note,
    elapsedMs: Math.max(2500, Math.round(world.chance.lognormal(9000, 0.4))),
    needsApproval: isAboveAuthority(amountMinor, authorityLimitMinor)
      ? { limitMinor: authorityLimitMinor, currency }
      : undefined,
  });
}

/** The options to try, the wish first. */
export function wishes(
  policy: LivingPolicy,
  category: Category,
  severity: number,
  authorityLimitMinor: number,
  chance: Chance,
): LivingOption[] {
  const fitting = fittingOptions(policy.options, category, severity).flatMap(({ id }) =>
    policy.options.filter((option) => option.id === id),
  );
  const free = fitting.filter(({ amount }) => !isAboveAuthority(amount.defaultMinor, authorityLimitMinor));
  if (free.length === 0) return [];
  const wish = chance.weighted(free.map((option, rank) => [option, TASTE[rank] ?? 0.5] as const));
  return [wish, ...free.filter((option) => option !== wish)];
}
