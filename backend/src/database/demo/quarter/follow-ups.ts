import { proposedFollowUp } from '@amends/shared/follow-up.js';
import { QUIET_HOURS_DEFAULT } from '@amends/shared/quiet-hours.js';
import { type Chance, chanceFrom } from '../chance.js';
import type { DepartmentSlug } from '../company/demo-types.js';
import type { LivingDepartment } from '../company/living-company.js';
import { DAY, HOUR, MINUTE } from './calendar.js';
import type { Given } from './give.js';
import { FOLLOW_UP_WORDS } from './follow-up-words.js';
import type { World } from './world.js';

/** A chance of its own: what is promised changes nothing of what is given. */
const SEED = 743;
const PROMISED_SHARE = 0.4;
const HANDED_SHARE = 0.15;

/** What is promised to customers besides, and what becomes of it. */
export interface FollowUps {
  /** Puts on the agenda what is promised after a gesture, if anything is. */
  after(given: Given): void;
  /** What is open when the doors open: something overdue, something due today, something handed over and not yet seen. */
  leaveOpen(department: LivingDepartment): void;
}

export function newFollowUps(world: World): FollowUps {
  const { agenda, acts, now } = world;
  const chance = chanceFrom(SEED);
  const latest = new Map<DepartmentSlug, Given[]>();

  return {
    after(given) {
      const { department, giver, at, severity, result } = given;
      latest.set(department.slug, [given, ...(latest.get(department.slug) ?? [])].slice(0, 6));
      const due = proposedFollowUp(severity, new Date(at), { timeZone: department.timeZone, ...QUIET_HOURS_DEFAULT });
      if (due === null || !chance.happens(PROMISED_SHARE)) return;
      const dueAt = due.getTime();
      const text = chance.of(FOLLOW_UP_WORDS[department.slug].promises);
      const kept = fateOf(chance);
      const settledAt = dueAt + Math.round(kept.after * HOUR);
      const colleague = chance.happens(HANDED_SHARE) ? otherThan(department, giver) : null;
      agenda.add(at + 2 * MINUTE, async (then) => {
        const promise = await acts.promise(then, giver, result.gestureId, { text, dueAt, origin: 'follow_up' });
        if (promise === null) return;
        if (colleague) {
          const note = FOLLOW_UP_WORDS[department.slug].handOver;
          agenda.add(then + 3 * HOUR, (later) => acts.handOverPromise(later, giver, promise, colleague, note));
          agenda.add(then + 4 * HOUR, (later) => acts.receivePromise(later, colleague, promise));
        }
        agenda.add(settledAt, (later) => acts.settlePromise(later, colleague ?? giver, promise, kept.kept));
      });
    },

    leaveOpen(department) {
      const { staff1, staff2 } = department.team;
      const { promises, handOver } = FOLLOW_UP_WORDS[department.slug];
      const open = (at: number, owner: string, n: number, dueAt: number, to?: string): void =>
        agenda.add(at, async (then) => {
          const given = latest.get(department.slug)?.at(n);
          if (!given) return;
          const text = promises[n % promises.length] ?? '';
          const promise = await acts.promise(then, owner, given.result.gestureId, { text, dueAt, origin: 'staff' });
          if (to && promise !== null) {
            agenda.add(then + 20 * MINUTE, (later) => acts.handOverPromise(later, owner, promise, to, handOver));
          }
        });
      open(now - DAY, staff1, 0, now - 3 * HOUR);
      open(now - 5 * HOUR, staff1, 1, now + 2 * HOUR);
      open(now - 4 * HOUR, staff2, 2, now + 4 * HOUR, staff1);
      open(now - 3 * HOUR, staff2, 3, now + 30 * HOUR);
    },
  };
}

/** How most promises end: in time, some late, few not at all. `after` = hours after they were due. */
const fateOf = (chance: Chance): { kept: boolean; after: number } =>
  chance.weighted([
    [{ kept: true, after: -chance.between(0.5, 12) }, 80],
    [{ kept: true, after: chance.between(0.5, 20) }, 14],
    [{ kept: false, after: chance.between(2, 30) }, 6],
  ]);

const otherThan = ({ team: { staff1, staff2 } }: LivingDepartment, giver: string): string =>
  giver === staff1 ? staff2 : staff1;
