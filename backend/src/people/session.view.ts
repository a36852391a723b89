import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { PASSING_ROLE, permissionsOf, ROLES } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import type { Person } from '../http/actor.js';
import { Directory } from './directory.js';

/** Who is signed in and what they may do, as their screens need it. */
@Injectable()
export class SessionView {
  constructor(private readonly directory: Directory) {}

  async of(actor: Person): Promise<SessionAnswer> {
    const rolesIn = (id: string | null) =>
      ROLES.filter((role) => actor.roles.some((r) => r.role === role && r.departmentId === id));
    const ids = [...new Set(actor.roles.flatMap(({ departmentId }) => departmentId ?? []))];
    const departments = await this.directory.departmentNames(ids, actor.locale);
    const until = actor.roles.find(({ role }) => role === PASSING_ROLE)?.until;
    return {
      employee: {
        id: actor.id,
        name: actor.name[actor.locale],
        email: actor.email,
        departmentId: actor.staffDepartmentId,
      },
      roles: ROLES.filter((role) => actor.roles.some((held) => held.role === role)),
      departments: departments.map(({ id, name }) => ({ id, name, roles: rolesIn(id) })),
      can: permissionsOf(actor.roles),
      ...(until === undefined ? {} : { auditorUntil: new Date(until).toISOString() }),
      locale: actor.locale,
    };
  }
}
