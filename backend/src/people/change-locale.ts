import type { SessionAnswer } from '@amends/shared/contract/session.js';
import type { Locale } from '@amends/shared/locale.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { CHANGE_LOCALE } from './people.queries.js';
import { SessionView } from './session.view.js';
import { Sessions } from './sessions.js';

@Injectable()
export class ChangeLocale {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly view: SessionView,
  ) {}

  /** Remembers the language with the person, so that it follows them to the next device. */
  async change(actor: Actor, locale: Locale): Promise<SessionAnswer> {
    await this.database.query(CHANGE_LOCALE, [actor.id, locale]);
    this.sessions.forget(actor.id);
    return this.view.of({ ...actor, locale });
  }
}
