import type { SavedView, SavedViews } from '@amends/shared/contract/saved-view.js';
import { SAVED_VIEWS_MAX } from '@amends/shared/limits.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Refused } from '../../http/refused.js';

const ALL = {
  name: 'saved_views',
  text: 'SELECT id, name, filters FROM saved_view WHERE employee_id = $1 ORDER BY lower(name), id',
};
// one person's views one after the other, so that two at once are not one too many
const ALONE = { name: 'saved_views_alone', text: 'SELECT pg_advisory_xact_lock(4210833, hashtext($1::text))' };
const KEEP = {
  name: 'keep_view',
  text: `INSERT INTO saved_view AS v (id, employee_id, name, filters) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, filters = excluded.filters
      WHERE v.employee_id = excluded.employee_id
    RETURNING id, name, filters`,
};
const FORGET = {
  name: 'forget_view',
  text: 'DELETE FROM saved_view WHERE id = $1 AND employee_id = $2 RETURNING id',
};

@Injectable()
export class KeepViews {
  constructor(private readonly database: Database) {}

  async list(employeeId: string): Promise<SavedViews> {
    return { items: await this.database.query<SavedView>(ALL, [employeeId]) };
  }

  /** @throws Refused not_found for somebody else's, too_many_views */
  async keep(employeeId: string, { id, name, filters }: SavedView): Promise<SavedView> {
    return this.database.transaction(async (query) => {
      await query(ALONE, [employeeId]);
      const own = await query<SavedView>(ALL, [employeeId]);
      if (own.length >= SAVED_VIEWS_MAX && !own.some((view) => view.id === id)) throw new Refused('too_many_views');
      const [kept] = await query<SavedView>(KEEP, [id, employeeId, name, filters]);
      if (!kept) throw new Refused('not_found');
      return kept;
    });
  }

  /** @throws Refused not_found */
  async forget(employeeId: string, id: string): Promise<void> {
    const [gone] = await this.database.query(FORGET, [id, employeeId]);
    if (!gone) throw new Refused('not_found');
  }
}
