import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { UNFREEZE_BUDGET } from './alarms.queries.js';

interface Unfrozen {
  outcome: 'unfrozen' | 'not_frozen' | 'still_wrong';
  checks?: string[];
}

@Injectable()
export class UnfreezeBudget {
  constructor(private readonly database: Database) {}

  /**
   * Lets a budget move again that adds up by now; one that is not frozen stays as it is.
   * @throws Refused not_found, not_reconciled with the names of the checks
   */
  async unfreeze(actor: Actor, budgetId: string, reason: string): Promise<void> {
    const answer = await this.database.unhurriedTransaction(async (query) => {
      const known = await query(EXISTING, [budgetId]);
      if (known.length === 0) throw new Refused('not_found');
      const [row] = await query<{ answer: Unfrozen }>(UNFREEZE_BUDGET, [actor.id, budgetId, reason, actor.address]);
      return row?.answer;
    });
    if (answer?.outcome === 'still_wrong') throw new Refused('not_reconciled', { checks: answer.checks });
  }
}

const EXISTING = { name: 'existing_budget', text: 'SELECT FROM budget WHERE id = $1' };
