import type { BudgetForecasts, EmployeeForecast, UseForecast } from '@amends/shared/contract/insight.js';
import { committedMinor } from '@amends/shared/budget-rules.js';
import { Injectable } from '@nestjs/common';
import { givenLately, type Lately, type LatelyRow } from '../budgets/lately.queries.js';
import { memberForecast } from '../budgets/member-forecast.js';
import { teamBudgets } from '../budgets/team-budget.js';
import { promptOf, useForecast } from '../budgets/use-forecast.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { type DepartmentPurse, departmentPurse } from './department-purse.queries.js';
import { askedDepartment } from './insight-scope.js';

@Injectable()
export class ReadForecasts {
  constructor(private readonly database: Database) {}

  /** @throws Refused not_found, invalid_request */
  async read(actor: Actor, asked: string | undefined): Promise<BudgetForecasts> {
    const departmentId = askedDepartment(actor, asked);
    const lately = await givenLately(this.database, departmentId);
    const purse = await departmentPurse(this.database, departmentId);
    if (!lately || !purse) throw new Refused('not_found');
    const members = await teamBudgets(this.database, departmentId, actor.locale, {});
    const items = members.map(({ view }): EmployeeForecast => {
      const person = lately.people.find(({ employeeId }) => employeeId === view.employee.id);
      const forecast = memberForecast(lately, view);
      return {
        employee: view.employee,
        budget: view.budget,
        gestures: person?.gestures ?? 0,
        lastGestureAt: view.lastGestureAt,
        forecast,
        prompt: givesNothing(lately, person) ? 'gives_nothing' : promptOf(forecast),
      };
    });
    const usedMinor = members.reduce((sum, { view }) => sum + (view.budget ? committedMinor(view.budget) : 0), 0);
    const department = departmentForecast(lately, purse, usedMinor);
    return {
      departmentId,
      currency: purse.currency,
      period: purse.period,
      department: { forecast: department, prompt: promptOf(department) },
      items,
      computedAt: new Date().toISOString(),
    };
  }
}

/** Somebody who has been there for all of the eight weeks. */
const givesNothing = ({ firstDay }: Lately, person: LatelyRow | undefined): boolean =>
  person !== undefined && person.gestures === 0 && person.since !== null && person.since <= firstDay;

/** Everybody together, from the first day that anybody gave. */
function departmentForecast(lately: Lately, purse: DepartmentPurse, usedMinor: number): UseForecast | null {
  const { period, envelopeMinor } = purse;
  const since = lately.people.flatMap((person) => person.since ?? []).toSorted()[0];
  if (period === null || envelopeMinor === null || since === undefined) return null;
  const days = lately.people.flatMap((person) => person.days);
  return useForecast(lately, { days, since }, { allottedMinor: envelopeMinor, usedMinor, lastDay: period.to });
}
