import type { Desk } from '@amends/shared/contract/desk.js';
import { QUIET_HOURS_DEFAULT } from '@amends/shared/quiet-hours.js';
import { Injectable } from '@nestjs/common';
import { budgetView } from '../budgets/budget-view.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { Ledger } from '../ledger/ledger.js';
import { authorityLimitOf, type DepartmentPolicy } from '../policy/department-policy.js';
import { Policies } from '../policy/policies.js';
import { categoryView, departmentView, optionsFor } from '../policy/policy-view.js';
import { promiseView } from '../promises/promise-view.js';
import { customerView } from './customer-row.js';
import { readDesk } from './desk.queries.js';
import { ReadGestureTexts } from './gesture-texts.js';
import { gestureView } from './gesture-view.js';

@Injectable()
export class ReadDesk {
  constructor(
    private readonly policies: Policies,
    private readonly texts: ReadGestureTexts,
    private readonly ledger: Ledger,
    private readonly database: Database,
  ) {}

  /**
   * All that the staff's screens draw; opens the budget of a new period.
   * @throws Refused not_allowed, no_published_policy
   */
  async read(actor: Actor): Promise<Desk> {
    const { id, locale, staffDepartmentId } = actor;
    if (staffDepartmentId === null) throw new Refused('not_allowed');
    const policy = await this.policies.of(staffDepartmentId);
    const row = await readDesk(this.database, staffDepartmentId, id);
    const budget = budgetView(row.budget ?? (await this.ledger.openBudget(staffDepartmentId, id)));
    const authorityLimitMinor = authorityLimitOf(policy, id);
    const texts = await this.texts.of(row.recent);
    const now = new Date();
    return {
      employee: { id, name: actor.name[locale] },
      department: departmentView(policy.department, locale),
      policy: {
        version: policy.published.version,
        options: optionsFor(policy, { authorityLimitMinor, remainingMinor: budget.remainingMinor }, locale),
      },
      budget,
      authorityLimitMinor,
      usualGestureMinor: row.usualMinor ?? medianDefault(policy),
      categories: policy.categories.map((category) => categoryView(category, locale)),
      promises: row.promises.map((promise) => promiseView(promise, actor, now)),
      quietHours: row.quietHours ?? QUIET_HOURS_DEFAULT,
      recent: row.recent.map((gesture) => gestureView(gesture, texts, actor, now)),
      recentCustomers: row.customers.map((customer) => customerView(customer, locale)),
    };
  }
}

/** In minor units; of two in the middle the smaller one, which somebody can really give. */
function medianDefault({ published }: DepartmentPolicy): number {
  const costs = published.options.map(({ amount }) => amount.defaultMinor).toSorted((a, b) => a - b);
  return costs[Math.floor((costs.length - 1) / 2)] ?? 0;
}
