import { CHOICE_MINUTES, CHOICE_OPTIONS_MAX, CHOICE_OPTIONS_MIN } from '@amends/shared/limits.js';
import type { OfferAct } from '../acts.js';
import { type LivingDepartment, policyAt } from '../company/living-company.js';
import { MINUTE } from './calendar.js';
import { type Given, wishes } from './give.js';
import { type Incident, shiftedSeverity } from './incidents.js';
import type { World } from './world.js';

/** How much people like the first, second and third of what they are offered. */
const TASTE = [4, 3, 2];
/** Some leave without a word, and the offer runs out. */
const PICK_SHARE = 0.92;

/**
 * Puts an incident right by letting the customer choose; what they pick, a few minutes later, becomes the gesture.
 * @param then what follows the gesture
 * @returns whether anything could be offered
 */
export async function letThemChoose(
  world: World,
  department: LivingDepartment,
  incident: Incident,
  then: (given: Given) => void,
): Promise<boolean> {
  const { chance, agenda, acts, company, guests } = world;
  const category = company.categories.get(incident.cause);
  const policy = policyAt(department, incident.at);
  const severity = shiftedSeverity(category?.severity ?? 1, incident.severityShift);
  if (!category) return false;
  const offered = wishes(policy, category, severity, department.authorityLimitMinor, chance).slice(
    0,
    CHOICE_OPTIONS_MAX,
  );
  if (offered.length < CHOICE_OPTIONS_MIN) return false;

  const act: OfferAct = {
    actor: incident.giver,
    departmentId: department.id,
    policyVersionId: policy.id,
    categoryId: category.id,
    severity,
    customer: offered.some((option) => option.perCustomer90Days) ? guests.get(department.slug)?.next() : undefined,
    options: offered.map(({ id, amount, perCustomer90Days, carriesCode, validDays }) => ({
      id,
      amountMinor: amount.defaultMinor,
      perCustomer: perCustomer90Days,
      carriesCode,
      validDays,
    })),
    elapsedMs: Math.max(2500, Math.round(chance.lognormal(11_000, 0.4))),
  };
  const choiceId = await acts.offer(incident.at, act);
  if (!choiceId) return false;
  if (!chance.happens(PICK_SHARE)) {
    agenda.add(incident.at + (CHOICE_MINUTES + 1) * MINUTE, (at) => acts.expireChoices(at));
    return true;
  }
  const option = chance.weighted(offered.map((wish, rank) => [wish, TASTE[rank] ?? 1] as const));
  agenda.add(incident.at + Math.round(chance.between(0.5, 6) * MINUTE), async (at) => {
    const picked = act.options.find(({ id }) => id === option.id);
    if (!picked) throw new Error(`${option.id} was not offered.`);
    const result = await acts.choose(at, choiceId, act, picked);
    if (result.outcome !== 'granted') return;
    const { giver } = incident;
    then({ department, giver, option, category, severity, amountMinor: picked.amountMinor, result, at });
  });
  return true;
}
