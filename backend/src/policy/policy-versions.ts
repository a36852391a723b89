import type { Page } from '@amends/shared/contract/common.js';
import type { AuthoredPolicy, PolicyVersionSummary } from '@amends/shared/contract/policy-draft.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { decodeCursor, type PageQuery, pageOf } from '../http/paging.js';
import { Refused } from '../http/refused.js';
import { type AuthoredPolicyRecord, authoredView, summaryView } from './authored-policy.js';
import { authoredPolicyStatement, versionsStatement } from './authored-policy.queries.js';
import { mustBeAllowed, mustExist } from './in-department.js';

/** What is not in force yet is for those who write it or say yes to it. */
const seesDrafts = ({ roles }: Actor, departmentId: string): boolean => mayIn(roles, 'policy:read_draft', departmentId);

@Injectable()
export class PolicyVersions {
  constructor(private readonly database: Database) {}

  /** @throws Refused not_found */
  async list(actor: Actor, departmentId: string, { limit, cursor }: PageQuery): Promise<Page<PolicyVersionSummary>> {
    mustBeAllowed(actor, departmentId, 'policy:read');
    const [below = null] = decodeCursor(cursor, ['integer']) ?? [];
    const rows = await this.database.query<Pick<AuthoredPolicyRecord, 'policy'>>(versionsStatement, [
      departmentId,
      seesDrafts(actor, departmentId),
      below,
      limit + 1,
    ]);
    if (rows.length === 0) await mustExist(this.database, departmentId);
    const page = pageOf(rows, limit, ({ policy }) => [policy.version]);
    return { ...page, items: page.items.map(({ policy }) => summaryView(policy, actor.locale)) };
  }

  /** @throws Refused not_found */
  async one(actor: Actor, departmentId: string, versionId: string): Promise<AuthoredPolicy> {
    mustBeAllowed(actor, departmentId, 'policy:read');
    const [row] = await this.database.query<AuthoredPolicyRecord>(authoredPolicyStatement, [
      departmentId,
      seesDrafts(actor, departmentId),
      versionId,
    ]);
    if (!row) throw new Refused('not_found');
    return authoredView(row, actor.locale);
  }
}
