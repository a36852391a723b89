import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { mayIn } from '@amends/shared/permissions.js';
import { localDay } from '@amends/shared/period.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import type { Intention } from '../http/idempotency.js';
import { Refused } from '../http/refused.js';
import { Ledger } from '../ledger/ledger.js';
import { moneyRefused } from './money-refused.js';
import type { OverrideBody } from './override.body.js';
import { teamBudgets } from './team-budget.js';

const zone = {
  name: 'zone_where_serving',
  text: 'SELECT time_zone AS "timeZone" FROM department WHERE id = $1 AND serves_in($1, $2)',
};

@Injectable()
export class ChangeOverride {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Gives one person an exception from the plan, or ends it; their open budget moves by the difference.
   * @throws Refused not_found, invalid_request for a last day that is over, envelope_exceeded, no_published_policy
   */
  async change(
    actor: Actor,
    intention: Intention,
    departmentId: string,
    employeeId: string,
    { override }: OverrideBody,
  ): Promise<TeamBudget> {
    if (!mayIn(actor.roles, 'budget:plan', departmentId)) throw new Refused('not_found');
    const [place] = await this.database.query<{ timeZone: string }>(zone, [departmentId, employeeId]);
    if (!place) throw new Refused('not_found');
    if (override && override.until < localDay(new Date(), place.timeZone)) {
      throw new Refused('invalid_request', { fields: [{ field: 'override.until', problem: 'in_the_past' }] });
    }
    const answer = await this.ledger.changeOverride(actor.id, intention, departmentId, employeeId, override);
    if (answer.outcome !== 'changed') throw moneyRefused(answer);
    const [member] = await teamBudgets(this.database, departmentId, actor.locale, { employeeId });
    if (!member) throw new Refused('not_found');
    return member.view;
  }
}
