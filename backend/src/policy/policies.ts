import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { Notifications } from '../database/notifications.js';
import { Refused } from '../http/refused.js';
import type { CategoryRecord, DepartmentPolicy, PolicyVersion } from './department-policy.js';
import { PolicyActs } from './policy-acts.js';
import { categoryStatement, policyStatement, versionStatement } from './policy.queries.js';

type PolicyRow = Omit<DepartmentPolicy, 'published' | 'plan'> & {
  published: PolicyVersion | null;
  plan: DepartmentPolicy['plan'] | null;
  /** When another plan comes into force or an exception from it ends; null while none is planned. */
  planChangesInMs: number | null;
  /** When a scheduled version comes into force, if not yet; null while none is scheduled. */
  policyDueInMs: number | null;
};

/** A policy, and how long it may be remembered, in milliseconds of this process's steady clock. */
interface Remembered {
  policy: DepartmentPolicy;
  until: number;
}

/**
 * The policies in force, remembered until somebody changes them: a grant reads nothing of them from the database.
 * Should a change not have been heard of yet, the grant itself notices by the revision.
 */
@Injectable()
export class Policies {
  private readonly inForce = new Map<string, Promise<Remembered>>();
  private readonly versions = new Map<string, Promise<PolicyVersion>>();
  private readonly categories = new Map<string, Promise<CategoryRecord>>();

  constructor(
    private readonly database: Database,
    private readonly acts: PolicyActs,
    notifications: Notifications,
  ) {
    notifications.on('amends_policy', (departmentId) => this.forget(departmentId));
  }

  /** @throws Refused not_found, no_published_policy */
  async of(departmentId: string): Promise<DepartmentPolicy> {
    const { policy, until } = await this.remembered(this.inForce, departmentId, () => this.readPolicy(departmentId));
    if (performance.now() < until) return policy;
    this.forget(departmentId);
    return this.of(departmentId);
  }

  /** A published version, of today or of years ago. */
  async version(id: string): Promise<PolicyVersion> {
    return this.remembered(this.versions, id, () => this.read(versionStatement, id));
  }

  async category(id: string): Promise<CategoryRecord> {
    return this.remembered(this.categories, id, () => this.read(categoryStatement, id));
  }

  /** @param departmentId null = all of them */
  forget(departmentId: string | null): void {
    if (departmentId === null) this.inForce.clear();
    else this.inForce.delete(departmentId);
    this.categories.clear();
  }

  // The promise is what is remembered: a policy forgotten while it is read is not put back afterwards.
  private remembered<T>(memory: Map<string, Promise<T>>, id: string, read: () => Promise<T>): Promise<T> {
    const known = memory.get(id);
    if (known) return known;
    const reading = read();
    memory.set(id, reading);
    reading.catch(() => memory.get(id) === reading && memory.delete(id));
    return reading;
  }

  private async readPolicy(departmentId: string): Promise<Remembered> {
    const [row] = await this.database.query<PolicyRow>(policyStatement, [departmentId]);
    if (!row) throw new Refused('not_found');
    const { published, plan, planChangesInMs, policyDueInMs, ...rest } = row;
    if (policyDueInMs !== null && policyDueInMs <= 0) {
      await this.acts.activateDue(departmentId);
      return this.readPolicy(departmentId);
    }
    if (!published || !plan) throw new Refused('no_published_policy');
    // counted from here, whatever this machine believes the time of day to be
    const until = performance.now() + Math.min(planChangesInMs ?? Infinity, policyDueInMs ?? Infinity);
    return { policy: { ...rest, published, plan }, until };
  }

  private async read<T>(statement: Statement, id: string): Promise<T> {
    const [row] = await this.database.query<{ record: T }>(statement, [id]);
    if (!row) throw new Error(`${statement.name} ${id} is missing`);
    return row.record;
  }
}
