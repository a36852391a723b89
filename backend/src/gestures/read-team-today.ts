import type { MoodCounts, TeamMember, TeamToday } from '@amends/shared/contract/team.js';
import { PAGE_SIZE_MAX } from '@amends/shared/limits.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { memberView } from '../budgets/member-view.js';
import { departmentMembers, type MemberRow } from '../budgets/members.queries.js';
import { condition } from '../database/conditions.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { Policies } from '../policy/policies.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { gestureView } from './gesture-view.js';
import { listGestures } from './gesture.queries.js';
import { happenedSince, readToday, type TodayRow } from './team-today.queries.js';

const NOBODY: MoodCounts = { calm: 0, unsure: 0, upset: 0, gone: 0, unknown: 0 };

@Injectable()
export class ReadTeamToday {
  constructor(
    private readonly policies: Policies,
    private readonly texts: ReadGestureTexts,
    private readonly database: Database,
  ) {}

  /** @throws Refused not_found, no_published_policy */
  async read(actor: Actor, departmentId: string): Promise<TeamToday> {
    if (!mayIn(actor.roles, 'team:read', departmentId)) throw new Refused('not_found');
    const { department, plan } = await this.policies.of(departmentId);
    const today = await readToday(this.database, departmentId);
    if (!today) throw new Refused('not_found');
    const members = await departmentMembers(this.database, departmentId, { day: today.date });
    const theirs = condition((id) => `g.department_id = ${id}::uuid`, departmentId);
    const done = condition(
      (start) => `g.state <> 'awaiting' AND ${happenedSince(`${start}::timestamptz`)}`,
      today.startedAt,
    );
    const waiting = condition(() => `g.state = 'awaiting' AND g.expires_at > now()`);
    const limit = PAGE_SIZE_MAX;
    const rows = await listGestures(this.database, [theirs, done], { limit, order: 'newest' });
    const waitingRows = await listGestures(this.database, [theirs, waiting], { limit, order: 'oldest' });
    const texts = await this.texts.of([...rows, ...waitingRows]);
    const now = new Date();
    return {
      date: today.date,
      currency: department.currency,
      timeZone: department.timeZone,
      authorityLimitMinor: plan.authorityLimitMinor,
      members: members.map((member) => teamMember(member, today, actor)),
      gestures: rows.map((row) => gestureView(row, texts, actor, now)),
      waiting: waitingRows.map((row) => gestureView(row, texts, actor, now)),
      totals: {
        gestures: today.gestures,
        grantedMinor: today.grantedMinor,
        moods: { ...NOBODY, ...today.moods },
        medianElapsedMs: today.medianElapsedMs,
      },
    };
  }
}

function teamMember(member: MemberRow, { members }: TodayRow, { locale }: Actor): TeamMember {
  const given = members.find(({ employeeId }) => employeeId === member.id);
  return {
    ...memberView(member, locale),
    gestures: given?.gestures ?? 0,
    grantedMinor: given?.grantedMinor ?? 0,
    lastGestureAt: given ? new Date(given.lastAt).toISOString() : null,
  };
}
