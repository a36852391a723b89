import type {
  AuthoredOption,
  PolicyReaders,
  PolicyReading,
  PolicyReceipt,
} from '@amends/shared/contract/policy-draft.js';
import { activeOptions } from '@amends/shared/policy-rules.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { isoTime } from './authored-policy.js';
import { readersStatement, readingStatement } from './authored-policy.queries.js';
import { mustBeAllowed, mustExist } from './in-department.js';
import { PolicyActs } from './policy-acts.js';

interface ReadingRow {
  version: number;
  current: AuthoredOption[];
  readVersion: number | null;
  previous: AuthoredOption[] | null;
}

/** What staff may give, read in full, and who has read it. */
@Injectable()
export class PolicyReadings {
  constructor(
    private readonly database: Database,
    private readonly acts: PolicyActs,
  ) {}

  /** @throws Refused not_found, no_published_policy */
  async reading(actor: Actor, departmentId: string): Promise<PolicyReading> {
    mustBeAllowed(actor, departmentId, 'policy:read');
    const [row] = await this.database.query<ReadingRow>(readingStatement, [departmentId, actor.id]);
    if (!row) {
      await mustExist(this.database, departmentId);
      throw new Refused('no_published_policy');
    }
    const { version, readVersion, current, previous } = row;
    const isNew = previous !== null && readVersion !== version;
    return {
      version,
      readVersion,
      current: activeOptions(current),
      previous: isNew ? activeOptions(previous) : null,
    };
  }

  /**
   * Keeps that the person has read a version which is or was in force; the first time counts.
   * @throws Refused not_found
   */
  async confirm(actor: Actor, intention: Intention, departmentId: string, version: number): Promise<PolicyReceipt> {
    mustBeAllowed(actor, departmentId, 'policy:read');
    const answer = await this.acts.confirmReading(actor.id, intention, departmentId, version);
    if (answer.outcome === 'not_found') throw new Refused('not_found');
    return { version: answer.version, readAt: new Date(answer.readAt).toISOString() };
  }

  /** @throws Refused not_found, not_allowed, no_published_policy */
  async readers(actor: Actor, departmentId: string): Promise<PolicyReaders> {
    mustBeAllowed(actor, departmentId, 'policy:edit');
    const [row] = await this.database.query<PolicyReaders>(readersStatement, [departmentId, actor.locale]);
    if (!row) throw new Refused('no_published_policy');
    return {
      version: row.version,
      readers: row.readers.map((reader) => ({ ...reader, readAt: isoTime(reader.readAt) })),
    };
  }
}
