import type { Choice, ChoiceAnswer } from '@amends/shared/contract/choice.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { mayIn } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { budgetView } from '../budgets/budget-view.js';
import { Database } from '../database/database.js';
import { ReadGestureTexts } from '../gestures/gesture-texts.js';
import { ReadGestures } from '../gestures/read-gestures.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import type { BudgetFacts } from '../ledger/ledger-answers.js';
import type { ChoiceRow } from './choice-row.js';
import { choiceView, referencesOf } from './choice-view.js';
import { findChoice } from './choice.queries.js';

@Injectable()
export class ReadChoice {
  constructor(
    private readonly database: Database,
    private readonly texts: ReadGestureTexts,
    private readonly gestures: ReadGestures,
  ) {}

  /** @throws Refused not_found, also for what the actor may not see */
  async one(actor: Actor, id: string): Promise<Choice> {
    const row = await this.row(actor, id);
    return this.view(actor, row, await this.gestureOf(actor, row));
  }

  /** @throws Refused not_found, also for what the actor may not see */
  async row(actor: Actor, id: string): Promise<ChoiceRow> {
    const row = await findChoice(this.database, id);
    if (!row || !mayLook(actor, row)) throw new Refused('not_found');
    return row;
  }

  /**
   * What the actor offered themselves.
   * @throws Refused not_found, not_allowed to those who may only see it
   */
  async own(actor: Actor, id: string): Promise<ChoiceRow> {
    const row = await this.row(actor, id);
    if (row.employeeId !== actor.id) throw new Refused('not_allowed');
    return row;
  }

  /** What was picked; null while nothing is. */
  async gestureOf(actor: Actor, { gestureId }: ChoiceRow): Promise<Gesture | null> {
    return gestureId === null ? null : this.gestures.one(actor, gestureId);
  }

  async view(actor: Actor, row: ChoiceRow, gesture: Gesture | null): Promise<Choice> {
    return choiceView(row, await this.texts.of(referencesOf(row)), actor, gesture);
  }

  async answer(actor: Actor, row: ChoiceRow, budget: BudgetFacts, gesture: Gesture | null): Promise<ChoiceAnswer> {
    return { choice: await this.view(actor, row, gesture), budget: budgetView(budget) };
  }
}

/** Whoever offered it, and their head: with a choice comes the way to the customer's own page. */
const mayLook = ({ id, roles }: Actor, { employeeId, departmentId }: ChoiceRow): boolean =>
  employeeId === id || mayIn(roles, 'gesture:read_department', departmentId);
