import type { MessagePlanRequest, QuietHours } from '@amends/shared/contract/message.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { auditedCall, functionCall as call } from '../database/function-call.js';
import type { Intention } from '../http/idempotency.js';
import { type Told, told } from '../http/told.js';
import type { ClaimedMessage } from './message-facts.js';

const statements = {
  claim: call('claim_message', 2),
  finish: call('finish_message', 4),
  setContact: call('set_contact', 7),
  changePlan: auditedCall('change_message_plan', 7),
};

/** What became of a message: it is out, it is tried again later, the mail server refuses it for good. */
export type Sent = 'sent' | 'again' | 'refused';

interface PlanChanged {
  outcome: 'changed';
  plan: QuietHours & { signOff: LocalizedText };
}

/** The only writer of the outbox: one SQL function per act. */
@Injectable()
export class MessageActs {
  constructor(private readonly database: Database) {}

  /**
   * Takes the next message that is due.
   * @param domain of the sender's address
   * @param leaseSeconds afterwards somebody else may take it
   * @returns null when nothing is due
   */
  async claim(domain: string, leaseSeconds: number): Promise<ClaimedMessage | null> {
    return this.only(statements.claim, [domain, `${leaseSeconds} seconds`]);
  }

  async finish({ id, attempt }: ClaimedMessage, result: Sent, answer: string): Promise<void> {
    await this.only(statements.finish, [id, attempt, result, answer]);
  }

  /** @throws Refused idempotency_key_reused */
  async setContact(
    actorId: string,
    intention: Intention,
    gestureId: string,
    { email, name, locale }: { email: string; name: string | null; locale: Locale | null },
  ): Promise<void> {
    const { key, requestHash } = intention;
    const values = [actorId, key, requestHash, gestureId, email, name, locale];
    const answer = await this.only<Told<{ outcome: 'done'; replay?: boolean }>>(statements.setContact, values);
    told(answer, intention);
  }

  /** @throws Refused idempotency_key_reused */
  async changePlan(
    actorId: string,
    intention: Intention,
    departmentId: string,
    { quietFrom, quietTo, signOff }: MessagePlanRequest,
  ): Promise<PlanChanged['plan']> {
    const { key, requestHash, address } = intention;
    const values = [actorId, key, requestHash, departmentId, quietFrom, quietTo, JSON.stringify(signOff), address];
    const answer = await this.only<Told<PlanChanged & { replay?: boolean }>>(statements.changePlan, values);
    return told(answer, intention).plan;
  }

  private async only<Answer>(statement: Statement, values: unknown[]): Promise<Answer> {
    const [row] = await this.database.query<{ answer: Answer }>(statement, values);
    if (!row) throw new Error(`${statement.name} answered nothing`);
    return row.answer;
  }
}
