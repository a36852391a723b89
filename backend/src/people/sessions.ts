import { createHash, randomBytes } from 'node:crypto';
import { SESSION_HOURS } from '@amends/shared/limits.js';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { appendAudit } from '../database/audit.js';
import { Database } from '../database/database.js';
import { MinuteJobs } from '../database/minute-jobs.js';
import { Notifications } from '../database/notifications.js';
import type { ActorSource } from '../http/access.guard.js';
import type { Person } from '../http/actor.js';
import { type Origin, signedIn, signedOut } from './sign-in-events.js';
import { ACTOR_BY_SESSION, END_SESSION, FORGET_EXPIRED_SESSIONS, START_SESSION } from './people.queries.js';

const REMEMBER_MS = 5000;
const REMEMBER_AT_MOST = 10_000;

type ActorRow = Omit<Person, 'staffDepartmentId'> & { expiresAt: Date };

/** What is kept of a session's token. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

function actorOf({ id, name, email, locale, roles }: ActorRow): Person {
  const staff = roles.find(({ role }) => role === 'staff');
  return { id, name, email, locale, roles, staffDepartmentId: staff?.departmentId ?? null };
}

/**
 * Who is signed in. Remembered for a few seconds, because every request asks; forgotten the moment any process signs
 * somebody out, deactivates them or changes a role.
 */
@Injectable()
export class Sessions implements ActorSource, OnModuleInit {
  private readonly remembered = new Map<string, { actor: Person; until: number }>();
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly jobs: MinuteJobs,
  ) {}

  onModuleInit(): void {
    this.notifications.on('amends_employee', (employeeId) => this.forget(employeeId));
    this.jobs.add('forget expired sessions', () => this.database.query(FORGET_EXPIRED_SESSIONS, []));
  }

  async actorOf(token: string): Promise<Person | null> {
    const digest = digestOf(token);
    const key = digest.toString('base64');
    const known = this.remembered.get(key);
    if (known && known.until > Date.now()) return known.actor;

    const changesBefore = this.changes;
    const [row] = await this.database.query<ActorRow>(ACTOR_BY_SESSION, [digest]);
    if (!row) return null;
    const actor = actorOf(row);
    // What changed while we read may be missing in what we read: good enough for this request, not to be kept.
    if (this.changes === changesBefore) {
      if (this.remembered.size >= REMEMBER_AT_MOST) this.remembered.clear();
      this.remembered.set(key, { actor, until: Math.min(Date.now() + REMEMBER_MS, row.expiresAt.getTime()) });
    }
    return actor;
  }

  /** @returns the token; only its digest is kept */
  async start(employeeId: string, origin: Origin): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.transaction(async (query) => {
      await query(START_SESSION, [digestOf(token), employeeId, SESSION_HOURS]);
      await appendAudit(query, signedIn(employeeId, origin));
    });
    return token;
  }

  async end(token: string, employeeId: string, origin: Origin): Promise<void> {
    await this.database.transaction(async (query) => {
      await query(END_SESSION, [digestOf(token)]);
      await appendAudit(query, signedOut(employeeId, origin));
    });
    this.forget(employeeId);
  }

  /** @param employeeId null = everybody */
  forget(employeeId: string | null): void {
    this.changes += 1;
    if (employeeId === null) return this.remembered.clear();
    for (const [key, { actor }] of this.remembered) if (actor.id === employeeId) this.remembered.delete(key);
  }
}
