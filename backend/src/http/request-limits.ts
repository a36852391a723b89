import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { MinuteJobs } from '../database/minute-jobs.js';
import { Refused } from './refused.js';

/** So many requests of a kind within each stretch of so many minutes. */
export interface RequestLimit {
  kind: string;
  most: number;
  minutes: number;
}

const WINDOW_START = `date_bin(make_interval(mins => $3), clock_timestamp(), 'epoch'::timestamptz)`;

/** No row comes back once the window is full, and nothing more is written then. */
const COUNT = {
  name: 'count_request',
  text: `
    INSERT INTO request_count AS c (kind, subject, window_start, requests) VALUES ($1, $2, ${WINDOW_START}, 1)
    ON CONFLICT (kind, subject, window_start) DO UPDATE SET requests = c.requests + 1 WHERE c.requests < $4
    RETURNING requests`,
};

const FULL = {
  name: 'full_request_count',
  text: `SELECT FROM request_count
    WHERE kind = $1 AND subject = $2 AND window_start = ${WINDOW_START} AND requests >= $4`,
};

const MINUTES_LEFT = {
  name: 'minutes_of_window',
  text: `
    SELECT ceil(extract(epoch FROM
      date_bin(make_interval(mins => $1), clock_timestamp(), 'epoch'::timestamptz) + make_interval(mins => $1)
        - clock_timestamp()) / 60)::int AS minutes`,
};

const FORGET = {
  name: 'forget_request_counts',
  text: `DELETE FROM request_count WHERE window_start < clock_timestamp() - interval '1 day'`,
};

/** How often somebody may ask, counted in the database so that all processes count together. */
@Injectable()
export class RequestLimits implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: MinuteJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('forget old request counts', () => this.database.query(FORGET, []));
  }

  /**
   * Counts a request.
   * @param subject whose it is: an address, an id
   * @throws Refused too_many_attempts with `retryAfterMinutes`
   */
  async count({ kind, most, minutes }: RequestLimit, subject: string): Promise<void> {
    const counted = await this.database.query(COUNT, [kind, subject, minutes, most]);
    if (counted.length === 0) throw await this.tooMany(minutes);
  }

  /**
   * For what is counted only when it fails: lets nobody try who has failed too often.
   * @throws Refused too_many_attempts with `retryAfterMinutes`
   */
  async mustHaveRoom({ kind, most, minutes }: RequestLimit, subject: string): Promise<void> {
    const full = await this.database.query(FULL, [kind, subject, minutes, most]);
    if (full.length > 0) throw await this.tooMany(minutes);
  }

  private async tooMany(minutes: number): Promise<Refused> {
    const [left] = await this.database.query<{ minutes: number }>(MINUTES_LEFT, [minutes]);
    return new Refused('too_many_attempts', { retryAfterMinutes: Math.max(1, left?.minutes ?? minutes) });
  }
}
