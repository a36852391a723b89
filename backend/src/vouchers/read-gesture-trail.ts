import type { GestureTrail, SaidOutcome } from '@amends/shared/contract/gesture-trail.js';
import type { Locale } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ReadGestures } from '../gestures/read-gestures.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { GESTURE_TRAIL, type GestureTrailRow } from './gesture-trail.queries.js';
import { redemptionView } from './voucher-view.js';

@Injectable()
export class ReadGestureTrail {
  constructor(
    private readonly database: Database,
    private readonly gestures: ReadGestures,
  ) {}

  /** @throws Refused not_found, also for what the actor may not see */
  async of(actor: Actor, id: string): Promise<GestureTrail> {
    const gesture = await this.gestures.row(actor, id);
    const [row] = await this.database.query<GestureTrailRow>(GESTURE_TRAIL, [gesture.id]);
    if (!row) throw new Refused('not_found');
    const { locale } = actor;
    return {
      offeredAt: row.offeredAt?.toISOString() ?? null,
      printings: row.printings.map(({ at, by }) => ({ at: iso(at), by: { id: by.id, name: by.name[locale] } })),
      codeOpenedAt: row.codeOpenedAt?.toISOString() ?? null,
      redemptions: row.redemptions.map((redemption) => redemptionView(redemption, locale)),
      outcomes: row.outcomes.map((said) => outcomeView(said, locale)),
    };
  }
}

const iso = (time: string): string => new Date(time).toISOString();

const outcomeView = (
  { at, by, mood, rating, returned }: GestureTrailRow['outcomes'][number],
  locale: Locale,
): SaidOutcome => ({
  at: iso(at),
  by: by && { id: by.id, name: by.name[locale] },
  ...(mood !== null && { mood }),
  ...(rating !== null && { rating }),
  ...(returned !== null && { returned }),
});
