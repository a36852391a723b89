import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Notifications } from '../database/notifications.js';
import { ACTOR_SOURCE, type ActorSource } from '../http/access.guard.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { type Listener, listener } from './listener.js';
import { LIVE_EVENTS_AFTER, LIVE_EVENTS_KEPT, type LiveRow } from './live.queries.js';

const BEAT_MS = 15_000;
const STREAMS_PER_PERSON = 5;
const EVENTS_AT_ONCE = 200;
/** Whoever missed more than this reads everything again, which is less. */
const MISSED_MAX = 200;

/**
 * Reads what any process told, once for everybody who listens here. The order is the database's: a listener has been
 * told everything up to `position`, whoever joins is brought there first, and nothing is read while that happens.
 */
@Injectable()
export class LiveStream implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(LiveStream.name);
  private readonly listeners = new Set<Listener>();
  private position = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private isWoken = false;
  private isStopped = false;
  private beat: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  onModuleInit(): void {
    this.notifications.on('amends_live', () => this.wake());
    this.notifications.on('amends_employee', (employeeId) => void this.askAgain(employeeId));
    this.beat = setInterval(() => {
      for (const one of this.listeners) one.beat(this.position);
      // should a notification ever be lost, this is the longest that anybody waits
      this.wake();
    }, BEAT_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.beat);
    for (const one of this.listeners) one.end();
    await this.turn;
  }

  /**
   * @param after the number of the last event that the caller heard; null = they have heard nothing yet
   * @throws Refused busy when this person has as many streams as one may have
   */
  async open(actor: Actor, token: string, after: number | null): Promise<Readable> {
    const joining = listener(actor, token);
    joining.stream.once('close', () => this.listeners.delete(joining));
    await this.inTurn(() => this.join(joining, after));
    // the session may have ended while this one waited for its turn
    await this.askAgain(actor.id);
    return joining.stream;
  }

  private async join(joining: Listener, after: number | null): Promise<void> {
    const theirs = [...this.listeners].filter(({ actor }) => actor.id === joining.actor.id);
    if (this.isStopped || theirs.length >= STREAMS_PER_PERSON) throw new Refused('busy');
    await this.catchUp();
    const [kept] = await this.database.query<{ oldest: number; newest: number }>(LIVE_EVENTS_KEPT, []);
    const { oldest, newest } = kept ?? { oldest: 0, newest: 0 };
    // while nobody listened, nothing was read
    if (this.listeners.size === 0) this.position = newest;
    const isKnown = after !== null && after <= this.position && oldest <= after + 1;
    const missed = isKnown ? await this.read(after, this.position, MISSED_MAX + 1) : [];
    if (!isKnown || missed.length > MISSED_MAX) joining.reset(this.position);
    else for (const event of missed) joining.tell(event);
    if (!joining.stream.destroyed) this.listeners.add(joining);
  }

  private wake(): void {
    if (this.isWoken || this.isStopped) return;
    this.isWoken = true;
    this.inTurn(() => this.catchUp()).catch((error: unknown) => {
      this.log.warn(`What happened is told later: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  private async catchUp(): Promise<void> {
    this.isWoken = false;
    while (this.listeners.size > 0) {
      const events = await this.read(this.position, null, EVENTS_AT_ONCE);
      for (const event of events) {
        this.position = event.id;
        for (const one of this.listeners) one.tell(event);
      }
      if (events.length < EVENTS_AT_ONCE) return;
    }
  }

  private read(after: number, upTo: number | null, limit: number): Promise<LiveRow[]> {
    return this.database.query(LIVE_EVENTS_AFTER, [after, upTo, limit]);
  }

  /** Ends the streams of sessions that are over, and of people who may hear something else from now on. */
  private async askAgain(employeeId: string | null): Promise<void> {
    // whoever remembers sessions hears of the change in the same moment, and forgets first
    await Promise.resolve();
    const asked = [...this.listeners].filter(({ actor }) => employeeId === null || actor.id === employeeId);
    for (const one of asked) {
      const now = await this.actors.actorOf(one.token).catch(() => one.actor);
      if (!now || JSON.stringify(now.roles) !== JSON.stringify(one.actor.roles)) one.end();
    }
  }

  /** One after the other, in the order in which they came. */
  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(act);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
