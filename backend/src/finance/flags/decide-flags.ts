import type { Flag, FlagVerdict, RandomCheck } from '@amends/shared/contract/flag.js';
import { Injectable } from '@nestjs/common';
import { appendAudit } from '../../database/audit.js';
import { Database, type Query } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { DECIDE_CHECK } from './checks.queries.js';
import { visibleTo } from './flag-scope.js';
import { flagView } from './flag-view.js';
import { ANSWER, ASK, DECIDE, findFlag, type FlagRow, LOCK_FLAG } from './flags.queries.js';
import { ReadChecks } from './read-checks.js';

export interface Decision {
  verdict: FlagVerdict;
  note: string;
}

/** What finance and heads say about a flag, one after the other. */
@Injectable()
export class DecideFlags {
  constructor(
    private readonly database: Database,
    private readonly checks: ReadChecks,
  ) {}

  /** Asks the heads of its department. @throws Refused not_found, already_settled once there is a verdict */
  async ask(actor: Actor, id: string, note: string): Promise<Flag> {
    return this.say(actor, id, 'ask', (query) => query(ASK, [id, actor.id, note]));
  }

  /** What a head has to say. @throws Refused not_found, not_allowed, already_settled once there is a verdict */
  async answer(actor: Actor, id: string, note: string): Promise<Flag> {
    return this.say(actor, id, 'answer', (query) => query(ANSWER, [id, actor.id, note]));
  }

  /** The newest verdict counts. @throws Refused not_found */
  async decide(actor: Actor, id: string, { verdict, note }: Decision): Promise<Flag> {
    return this.say(actor, id, 'decide', async (query, { decision }) => {
      await query(DECIDE, [id, actor.id, note, verdict]);
      const before = decision && { verdict: decision.verdict, note: decision.note };
      await appendVerdict(query, actor, 'flag_verdict', id, before, { verdict, note });
    });
  }

  /** A verdict about a gesture that was drawn by chance. @throws Refused not_found */
  async decideCheck(actor: Actor, gestureId: string, { verdict, note }: Decision): Promise<RandomCheck> {
    await this.database.transaction(async (query) => {
      const [before] = await query<Decision | { verdict: null }>(DECIDE_CHECK, [gestureId, actor.id, note, verdict]);
      if (!before) throw new Refused('not_found');
      const known = before.verdict === null ? null : before;
      await appendVerdict(query, actor, 'random_check', gestureId, known, { verdict, note });
    });
    return this.checks.one(actor, gestureId);
  }

  private async say(
    actor: Actor,
    id: string,
    what: keyof Flag['can'],
    act: (query: Query, row: FlagRow) => Promise<unknown>,
  ): Promise<Flag> {
    return this.database.transaction(async (query) => {
      await query(LOCK_FLAG, [id]);
      const row = await findFlag({ query }, id, visibleTo(actor));
      if (!row) throw new Refused('not_found');
      if (row.state === 'reviewed' && what !== 'decide') throw new Refused('already_settled', { state: row.state });
      if (!flagView(row, actor).can[what]) throw new Refused('not_allowed');
      await act(query, row);
      const after = await findFlag({ query }, id, visibleTo(actor));
      if (!after) throw new Refused('not_found');
      return flagView(after, actor);
    });
  }
}

// the whole company's: a head reads the department's events, and nobody reads of a flag about themselves
const appendVerdict = (
  query: Query,
  { id: actorId, address }: Actor,
  subject: string,
  subjectId: string,
  before: Decision | null,
  after: Decision,
): Promise<void> => appendAudit(query, { actorId, address, departmentId: null, subject, subjectId, before, after });
