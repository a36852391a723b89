import type { LivingDepartment } from '../company/living-company.js';
import { followUp } from './aftermath.js';
import { DAY, HOUR, MINUTE, QUARTER_DAYS } from './calendar.js';
import { newFollowUps } from './follow-ups.js';
import { type Given, giveFor } from './give.js';
import { letThemChoose } from './let-them-choose.js';
import { type Incident, pastIncidents, todaysIncidents } from './incidents.js';
import { ask, planRequests } from './requests.js';
import { planSetPieces } from './set-pieces.js';
import type { World } from './world.js';

const MOOD_SHARE = 0.75;
const CHOICE_SHARE = 0.25;
/** Today's customers have only just left. */
const MOOD_SHARE_TODAY = 0.5;

/** Lives through the last quarter, in the order of time, up to now. */
export async function liveQuarter(world: World): Promise<void> {
  const { agenda, chance, now } = world;
  const followUps = newFollowUps(world);
  const plan = (department: LivingDepartment, incidents: readonly Incident[], moodShare: number): void => {
    for (const incident of incidents) {
      agenda.add(incident.at, async () => {
        const follow = (given: Given): void => {
          followUp(world, given, moodShare);
          followUps.after(given);
        };
        if (
          incident.at < now - HOUR &&
          chance.happens(CHOICE_SHARE) &&
          (await letThemChoose(world, department, incident, follow))
        )
          return;
        const given = await giveFor(world, department, incident);
        if (given) follow(given);
      });
    }
  };
  for (const department of world.company.departments) {
    plan(department, pastIncidents(department, now, chance), MOOD_SHARE);
    plan(department, todaysIncidents(department, now, chance), MOOD_SHARE_TODAY);
    planRequests(world, department);
    followUps.leaveOpen(department);
    if (department.slug === 'gate') {
      planSetPieces(world, department);
      // the one that waits for the head when the doors open
      agenda.add(now - 10 * MINUTE, (at) =>
        ask(world, department, { at, giver: department.team.staff2, answer: 'none' }),
      );
    }
  }
  for (let at = now - QUARTER_DAYS * DAY; at < now; at += DAY / 4)
    agenda.add(at, (then) => world.acts.sendMessages(then));
  await agenda.runUntil(now);
  await world.acts.sendMessages(now);
  while ((await world.acts.expireVouchers(now)) > 0);
}
