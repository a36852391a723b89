import type { AuthoredOption, PolicyDraft } from '@amends/shared/contract/policy-draft.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { policyFaults } from '@amends/shared/policy-faults.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { type AuthoredPolicyRecord, isoTime, summaryView } from './authored-policy.js';
import { categoryIdsStatement, draftStatement } from './authored-policy.queries.js';
import { mustBeAllowed, mustExist } from './in-department.js';
import { PolicyActs } from './policy-acts.js';
import { invalidFields, policyRefusal } from './policy-refusals.js';

interface DraftRow extends AuthoredPolicyRecord {
  revision: number;
  savedBy: LocalizedText | null;
  savedAt: Date | null;
}

/** Nothing is written yet: what a department begins with, on top of what is in force. */
const unwritten = (version: number, options: AuthoredOption[]): PolicyDraft => ({
  id: null,
  version,
  state: 'draft',
  publishedAt: null,
  publishedBy: null,
  effectiveFrom: null,
  supersededAt: null,
  optionCount: options.filter(({ archived }) => !archived).length,
  options,
  revision: 0,
  savedBy: null,
  savedAt: null,
});

@Injectable()
export class EditPolicy {
  constructor(
    private readonly database: Database,
    private readonly acts: PolicyActs,
  ) {}

  /**
   * What is being written, or on its way; else a copy of what is in force; in a new department nothing.
   * @throws Refused not_found, not_allowed
   */
  async draft(actor: Actor, departmentId: string): Promise<PolicyDraft> {
    mustBeAllowed(actor, departmentId, 'policy:read_draft');
    const [row] = await this.database.query<DraftRow>(draftStatement, [departmentId]);
    if (!row) {
      await mustExist(this.database, departmentId);
      return unwritten(1, []);
    }
    if (row.policy.state === 'published') return unwritten(row.policy.version + 1, row.options);
    return {
      ...summaryView(row.policy, actor.locale),
      options: row.options,
      revision: row.revision,
      savedBy: row.savedBy?.[actor.locale] ?? null,
      savedAt: row.savedAt?.toISOString() ?? null,
    };
  }

  /**
   * Saves the draft as a whole.
   * @param revision the one that was read; undefined = whatever is there
   * @throws Refused not_found, not_allowed, invalid_request with the fields, draft_changed with who and when, draft_not_open
   */
  async save(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    { options, revision }: { options: AuthoredOption[]; revision?: number },
  ): Promise<PolicyDraft> {
    mustBeAllowed(actor, departmentId, 'policy:edit');
    const categories = await this.database.query<{ id: string }>(categoryIdsStatement, []);
    const faults = policyFaults(options, new Set(categories.map(({ id }) => id)));
    if (faults.length > 0) throw invalidFields(faults);
    const answer = await this.acts.save(actor.id, intention, departmentId, revision ?? null, options);
    if (answer.outcome !== 'saved') throw policyRefusal(answer, actor);
    return {
      ...summaryView(answer.policy, actor.locale),
      options,
      revision: answer.revision,
      savedBy: actor.name[actor.locale],
      savedAt: isoTime(answer.savedAt),
    };
  }
}
