import type { EmploymentAnswer } from '@amends/shared/contract/employment.js';
import type { RoleGrant } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database, type Query } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import type { ServiceEnded } from '../ledger/ledger-answers.js';
import { Ledger } from '../ledger/ledger.js';
import {
  activatePerson,
  changeAlone,
  mustHaveAdmin,
  type Person,
  readPerson,
  writeRoles,
} from './employment.queries.js';
import { changedRoles, isVisibleTo, mustBeAllowedToChange, mustBeSensible } from './role-rules.js';

const NOTHING_RETURNED = { returnedMinor: 0, currency: null, endedRequests: 0 };

const deskOf = (roles: readonly RoleGrant[]): string | null =>
  roles.find(({ role }) => role === 'staff')?.departmentId ?? null;

const isAdmin = (roles: readonly RoleGrant[]): boolean => roles.some(({ role }) => role === 'admin');

/** Who leaves, comes back and moves on; each with what becomes of their budget, in one transaction. */
@Injectable()
export class ChangeEmployment {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Stops somebody at once: sessions end, requests end, the rest of the budget goes back to the envelope.
   * @throws Refused not_found, not_allowed (oneself, or whom one may not arrange), last_admin
   */
  async deactivate(actor: Actor, intention: Intention, id: string, reason: string): Promise<EmploymentAnswer> {
    return this.change(actor, id, async (query, person) => {
      if (id === actor.id) throw new Refused(isAdmin(person.roles) ? 'last_admin' : 'not_allowed');
      mustBeAllowedToChange(actor.roles, person.roles);
      const departmentId = deskOf(person.roles);
      const ended = await this.ledger.endService(actor.id, intention, id, { departmentId, leave: true, reason }, query);
      if (isAdmin(person.roles)) await mustHaveAdmin(query);
      if (person.active) await this.tell(query, actor, id, person.roles, { active: true }, { active: false, reason });
      return answerOf(id, false, ended);
    });
  }

  /** @throws Refused not_found, not_allowed */
  async activate(actor: Actor, id: string, reason: string | null): Promise<EmploymentAnswer> {
    return this.change(actor, id, async (query, person) => {
      mustBeAllowedToChange(actor.roles, person.roles);
      if (!person.active) {
        await activatePerson(query, id);
        await this.tell(query, actor, id, person.roles, { active: false }, { active: true, reason });
      }
      return { id, active: true, ...NOTHING_RETURNED };
    });
  }

  /**
   * Gives somebody exactly these roles. Whoever leaves a desk leaves the rest of the budget there.
   * @throws Refused not_found, not_allowed, last_admin, invalid_request
   */
  async setRoles(
    actor: Actor,
    intention: Intention,
    id: string,
    { roles, reason }: { roles: RoleGrant[]; reason: string },
  ): Promise<EmploymentAnswer> {
    mustBeSensible(roles, new Date());
    return this.change(actor, id, async (query, person) => {
      const known = await this.ledger.answered<ServiceEnded>(actor.id, intention, query);
      if (known) return answerOf(id, person.active, known);
      const { removed, added } = changedRoles(person.roles, roles);
      mustBeAllowedToChange(actor.roles, [...removed, ...added]);
      if (id === actor.id && isAdmin(removed)) throw new Refused('last_admin');
      const left = deskOf(removed);
      const ended =
        left === null
          ? null
          : await this.ledger.endService(actor.id, intention, id, { departmentId: left, leave: false, reason }, query);
      await writeRoles(query, id, { removed, added });
      if (isAdmin(removed)) await mustHaveAdmin(query);
      const changed = [...removed, ...added];
      if (changed.length > 0) await this.tell(query, actor, id, changed, { roles: person.roles }, { roles, reason });
      return answerOf(id, person.active, ended);
    });
  }

  private async change(
    actor: Actor,
    id: string,
    work: (query: Query, person: Person) => Promise<EmploymentAnswer>,
  ): Promise<EmploymentAnswer> {
    return this.database.transaction(async (query) => {
      await changeAlone(query);
      const person = await readPerson(query, id);
      if (!isVisibleTo(actor.roles, person.roles)) throw new Refused('not_found');
      return work(query, person);
    });
  }

  /** Every department that it concerns can read of it. */
  private async tell(
    query: Query,
    actor: Actor,
    employeeId: string,
    concerned: readonly RoleGrant[],
    before: object,
    after: object,
  ): Promise<void> {
    const departmentIds = new Set(concerned.map(({ departmentId }) => departmentId));
    if (departmentIds.size === 0) departmentIds.add(null);
    for (const departmentId of departmentIds) {
      const change = { departmentId, subject: 'employee', subjectId: employeeId, before, after };
      await appendAudit(query, { actorId: actor.id, address: actor.address, ...change });
    }
  }
}

const answerOf = (id: string, active: boolean, ended: ServiceEnded | null): EmploymentAnswer => ({
  id,
  active,
  ...NOTHING_RETURNED,
  ...(ended && {
    returnedMinor: ended.returnedMinor,
    currency: ended.currency,
    endedRequests: ended.endedRequests,
  }),
});
