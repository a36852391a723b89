import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { connectionOptions } from './connection.js';
import { RUNTIME_URL } from './runtime-url.js';

/** `amends_employee` carries an employee's id, `amends_policy` a department's, `amends_live` a live event's number. */
export type Channel = 'amends_employee' | 'amends_policy' | 'amends_live';
const CHANNELS: readonly Channel[] = ['amends_employee', 'amends_policy', 'amends_live'];

/** @param id what changed; null = anything may have: forget everything */
export type ChangeHandler = (id: string | null) => void;

const RECONNECT_MS = 250;
const NO_ANSWER_MS = 4900;

/** Hears what any process committed, so that no process remembers what is no longer true. */
@Injectable()
export class Notifications implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(Notifications.name);
  private readonly handlers = new Map<Channel, ChangeHandler[]>();
  private client: pg.Client | null = null;
  private ended = false;

  constructor(@Inject(RUNTIME_URL) private readonly runtimeUrl: string) {}

  on(channel: Channel, handler: ChangeHandler): void {
    this.handlers.set(channel, [...(this.handlers.get(channel) ?? []), handler]);
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ ...connectionOptions(this.runtimeUrl), query_timeout: NO_ANSWER_MS });
    client.on('error', () => undefined);
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel, payload }) => this.tell(channel as Channel, payload ?? null));
    try {
      await client.connect();
      for (const channel of CHANNELS) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
  }

  private lose(client: pg.Client): void {
    if (this.ended || this.client !== client) return;
    this.client = null;
    this.log.warn('The connection that hears of changes is lost; connecting again');
    this.forgetEverything();
    this.retry();
  }

  private retry(): void {
    setTimeout(() => {
      if (this.ended) return;
      // What changed while nobody listened was not heard.
      this.connect().then(
        () => this.forgetEverything(),
        () => this.retry(),
      );
    }, RECONNECT_MS).unref();
  }

  private forgetEverything(): void {
    for (const channel of CHANNELS) this.tell(channel, null);
  }

  private tell(channel: Channel, id: string | null): void {
    for (const handler of this.handlers.get(channel) ?? []) handler(id);
  }
}
