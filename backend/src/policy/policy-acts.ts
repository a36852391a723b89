import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Database, type Statement } from '../database/database.js';
import { auditedCall, functionCall as call, valuesOf } from '../database/function-call.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { type Told, told } from '../http/told.js';
import type { PolicySummaryRecord } from './authored-policy.js';

const statements = {
  save: auditedCall('save_policy_draft', 6),
  publish: auditedCall('publish_policy', 7),
  confirm: auditedCall('confirm_policy', 5),
  takeBack: auditedCall('take_back_policy', 2),
  pause: auditedCall('pause_option', 7),
  read: call('confirm_reading', 5),
  setSecondYes: auditedCall('set_second_yes', 4),
  activateDue: call('activate_due_policies', 1),
};

/** `draft_changed`, and who did it. */
interface DraftChanged {
  outcome: 'draft_changed';
  revision: number;
  savedBy: LocalizedText | null;
  savedAt: string | null;
}

/** Any other "no", by the code it has; its facts stand beside. */
interface Not<Outcome extends string> {
  outcome: Outcome;
  [fact: string]: unknown;
}

export type SaveAnswer =
  | { outcome: 'saved'; policy: PolicySummaryRecord; revision: number; savedAt: string }
  | { outcome: 'foreign_options'; places: number[] }
  | DraftChanged
  | Not<'draft_not_open'>;

export type PublishAnswer =
  | { outcome: 'published' | 'scheduled' | 'proposed'; policy: PolicySummaryRecord }
  | DraftChanged
  | Not<'draft_not_open' | 'not_in_future' | 'policy_needs_5_to_10_options'>;

export type ConfirmAnswer =
  | { outcome: 'published' | 'scheduled'; policy: PolicySummaryRecord }
  | DraftChanged
  | Not<'own_request' | 'already_settled' | 'nothing_proposed'>;

/**
 * The only writer of policies: one SQL function per act, one round trip, one transaction, one act at a time in a
 * department. Each that has a key says in the header when it answers it again, and throws Refused idempotency_key_reused
 * when the key belongs to another request; all throw Refused not_found for an unknown department.
 */
@Injectable()
export class PolicyActs {
  constructor(private readonly database: Database) {}

  save(
    actorId: string,
    intention: Intention,
    departmentId: string,
    revision: number | null,
    options: readonly AuthoredOption[],
  ): Promise<SaveAnswer> {
    return this.act(statements.save, actorId, intention, [departmentId, revision, JSON.stringify(options)]);
  }

  /** @param from the first minute of a day in the department's time zone, a moment, or null for now */
  publish(
    actorId: string,
    intention: Intention,
    departmentId: string,
    revision: number | null,
    from: { day: string | null; moment: string | null },
  ): Promise<PublishAnswer> {
    return this.act(statements.publish, actorId, intention, [departmentId, revision, from.day, from.moment]);
  }

  confirm(
    actorId: string,
    intention: Intention,
    departmentId: string,
    revision: number | null,
  ): Promise<ConfirmAnswer> {
    return this.act(statements.confirm, actorId, intention, [departmentId, revision]);
  }

  takeBack({ id, address }: Actor, departmentId: string): Promise<{ outcome: 'draft' | 'nothing_coming' }> {
    return this.only(statements.takeBack, [id, departmentId, address]);
  }

  pause(
    actorId: string,
    intention: Intention,
    departmentId: string,
    optionId: string,
    { paused, reason }: { paused: boolean; reason: string },
  ): Promise<{ outcome: 'done' | 'not_found' }> {
    return this.act(statements.pause, actorId, intention, [departmentId, optionId, paused, reason]);
  }

  confirmReading(
    actorId: string,
    intention: Intention,
    departmentId: string,
    version: number,
  ): Promise<{ outcome: 'read'; version: number; readAt: string } | { outcome: 'not_found' }> {
    return this.act(statements.read, actorId, intention, [departmentId, version]);
  }

  setSecondYes(
    actorId: string,
    intention: Intention,
    limits: readonly { currency: string; aboveMinor: number }[],
  ): Promise<{ outcome: 'done' }> {
    return this.act(statements.setSecondYes, actorId, intention, [JSON.stringify(limits)]);
  }

  /**
   * Puts every scheduled version in force that is due, each once whoever asks.
   * @param departmentId null = everywhere
   * @returns how many departments were due
   */
  activateDue(departmentId: string | null): Promise<number> {
    return this.only(statements.activateDue, [departmentId]);
  }

  private async act<Answer extends { outcome: string; replay?: unknown }>(
    statement: Statement,
    actorId: string,
    intention: Intention,
    values: unknown[],
  ): Promise<Answer> {
    const { key, requestHash, address } = intention;
    const given = valuesOf(statement, [actorId, key, requestHash, ...values], address);
    return told(await this.only<Told<Answer>>(statement, given), intention);
  }

  private async only<Answer>(statement: Statement, values: unknown[]): Promise<Answer> {
    try {
      const [row] = await this.database.query<{ answer: Answer }>(statement, values);
      if (!row) throw new Error(`${statement.name} answered nothing`);
      return row.answer;
    } catch (error) {
      throw isNoSuchDepartment(error) ? new Refused('not_found') : error;
    }
  }
}

const isNoSuchDepartment = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === 'P0002';
