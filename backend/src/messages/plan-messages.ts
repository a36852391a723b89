import type { MessagePlan, MessagePreview } from '@amends/shared/contract/message.js';
import type { Locale } from '@amends/shared/locale.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { SETTINGS, type Settings } from '../settings.js';
import { MessageActs } from './message-acts.js';
import type { MessagePlanBody, PreviewQuery } from './message-plan.body.js';
import { type PlanRow, planOf } from './message.queries.js';
import { writeMessage } from './write-message.js';

const MADE_UP: Record<Locale, { name: string; title: string; promise: string }> = {
  en: { name: 'Maria Petrova', title: 'Breakfast for two', promise: 'We call you about the new room' },
  ru: { name: 'Мария Петрова', title: 'Завтрак на двоих', promise: 'Позвоним вам по поводу нового номера' },
};
const MADE_UP_CODE = '7K4M-2MDX';
const MADE_UP_DAYS = 30;

/** How a department's messages go out. */
@Injectable()
export class PlanMessages {
  constructor(
    private readonly database: Database,
    private readonly acts: MessageActs,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Refused not_found */
  async read(actor: Actor, departmentId: string): Promise<MessagePlan> {
    const { quietFrom, quietTo, timeZone, signOff } = await this.planOf(actor, departmentId);
    return { quietFrom, quietTo, timeZone, signOff };
  }

  /** @throws Refused not_found */
  async change(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    { quietFrom, quietTo, signOff: { en, ru } }: MessagePlanBody,
  ): Promise<MessagePlan> {
    const { timeZone } = await this.planOf(actor, departmentId);
    const signOff = { en: en.trim(), ru: ru.trim() };
    const plan = await this.acts.changePlan(actor.id, intention, departmentId, { quietFrom, quietTo, signOff });
    return { ...plan, timeZone };
  }

  /** @throws Refused not_found */
  async preview(
    actor: Actor,
    departmentId: string,
    { kind = 'gesture', locale = actor.locale, signOff }: PreviewQuery,
  ): Promise<MessagePreview> {
    const plan = await this.planOf(actor, departmentId);
    const { name, title, promise } = MADE_UP[locale];
    return writeMessage(
      {
        kind,
        locale,
        name,
        title: plan.title?.[locale] ?? title,
        code: MADE_UP_CODE,
        validUntil: new Date(Date.now() + MADE_UP_DAYS * 86_400_000).toISOString(),
        timeZone: plan.timeZone,
        promise,
        department: plan.department[locale],
        signOff: (signOff ?? plan.signOff[locale]).trim() || plan.department[locale],
      },
      `${this.settings.publicUrl}/g/…`,
    );
  }

  private async planOf(actor: Actor, departmentId: string): Promise<PlanRow> {
    if (!mayIn(actor.roles, 'message:plan', departmentId)) throw new Refused('not_found');
    return planOf(this.database, departmentId);
  }
}
