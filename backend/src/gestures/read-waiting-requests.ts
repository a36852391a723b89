import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { RequestBackground, WaitingRequest } from '@amends/shared/contract/waiting-request.js';
import { alternatives, misfit, standingRefusal } from '@amends/shared/grant-rules.js';
import type { Locale } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { PageQuery } from '../http/paging.js';
import type { DepartmentPolicy } from '../policy/department-policy.js';
import { Policies } from '../policy/policies.js';
import { categoryView, optionsOf } from '../policy/policy-view.js';
import { recentView } from './customer-row.js';
import { ReadGestures } from './read-gestures.js';
import { type BackgroundRow, readBackgrounds } from './waiting-request.queries.js';

@Injectable()
export class ReadWaitingRequests {
  constructor(
    private readonly gestures: ReadGestures,
    private readonly policies: Policies,
    private readonly database: Database,
  ) {}

  /** The requests that wait in the actor's departments, oldest first. */
  async list(actor: Actor, query: PageQuery): Promise<Page<WaitingRequest>> {
    const { items, nextCursor } = await this.gestures.waiting(actor, query);
    if (items.length === 0) return { items: [], nextCursor };
    const rows = await readBackgrounds(
      this.database,
      items.map(({ id }) => id),
    );
    const requests: WaitingRequest[] = [];
    for (const gesture of items) {
      const row = rows.get(gesture.id);
      if (!row) throw new Error(`request ${gesture.id} has no background`);
      const policy = await this.policies.of(gesture.departmentId);
      requests.push({ ...gesture, background: backgroundOf(gesture, row, policy, actor.locale) });
    }
    return { items: requests, nextCursor };
  }
}

function backgroundOf(
  { amountMinor, option: { id: optionId }, category: { id: categoryId }, severity }: Gesture,
  { gestureId: _gestureId, heldMinor, recent, ...money }: BackgroundRow,
  policy: DepartmentPolicy,
  locale: Locale,
): RequestBackground {
  const options = optionsOf(policy, locale);
  const option = options.find(({ id }) => id === optionId);
  const category = policy.categories.find(({ id }) => id === categoryId);
  const { authorityLimitMinor, remainingMinor } = money;
  // refusing gives back what is held: then it can be given with
  const means = { authorityLimitMinor, remainingMinor: remainingMinor + heldMinor };
  const instead =
    category &&
    alternatives(options, categoryView(category, locale), severity, authorityLimitMinor, optionId).find(
      (other) => standingRefusal(other, means) === null,
    );
  return {
    ...money,
    fromEnvelopeMinor: heldMinor > 0 ? 0 : Math.max(0, amountMinor - remainingMinor),
    misfit: option ? (misfit(option, { id: categoryId }, severity)?.code ?? null) : 'option_not_in_policy',
    instead: instead ? { title: instead.title, amountMinor: instead.amount.defaultMinor } : null,
    recent: recentView(recent, locale),
  };
}
