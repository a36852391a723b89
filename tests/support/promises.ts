import type { CustomerPromise, PromiseRequest } from '@amends/shared/contract/promise.js';
import type { TestApp } from './app.js';
import type { Desk } from './builders.js';
import type { Answer, Client } from './client.js';
import { aGesture, type Either } from './over-http.js';

const HOUR_MS = 3_600_000;

/** So many hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

export const promiseTo = (
  client: Client,
  gestureId: string,
  changes: Partial<PromiseRequest> = {},
  headers?: Record<string, string>,
): Promise<Answer<Either<CustomerPromise>>> =>
  client.post(`/api/gestures/${gestureId}/promises`, { text: 'We call you', dueAt: inHours(30), ...changes }, headers);

/** Something that the desk's giver promised to a customer of theirs. */
export async function aPromise(
  app: TestApp,
  desk: Desk,
  changes?: Partial<PromiseRequest>,
  customer?: { reference: string; name?: string; contact?: string },
): Promise<CustomerPromise> {
  const { gesture } = await aGesture(app, desk, { amountMinor: 100, ...(customer ? { customer } : {}) });
  const { status, body } = await promiseTo(await app.as(desk.giver), gesture.id, changes);
  if (status !== 201) throw new Error(`Nothing was promised: ${body.code}`);
  return body;
}

/** Lets a promise have been due so many hours ago. */
export async function wasDue(app: TestApp, id: string, hoursAgo: number): Promise<void> {
  await app.db.owner.query('UPDATE promise SET due_at = $2 WHERE id = $1', [id, inHours(-hoursAgo)]);
}

export const handOver = (
  client: Client,
  id: string,
  toEmployeeId: string,
  { note, headers }: { note?: string; headers?: Record<string, string> } = {},
): Promise<Answer<Either<CustomerPromise>>> =>
  client.post(`/api/promises/${id}/hand-over`, { toEmployeeId, ...(note === undefined ? {} : { note }) }, headers);

export const receive = (client: Client, id: string): Promise<Answer<Either<CustomerPromise>>> =>
  client.post(`/api/promises/${id}/receipt`, {});

export const sayResult = (
  client: Client,
  id: string,
  kept: boolean,
  { note, headers }: { note?: string; headers?: Record<string, string> } = {},
): Promise<Answer<Either<CustomerPromise>>> =>
  client.post(`/api/promises/${id}/result`, { kept, ...(note === undefined ? {} : { note }) }, headers);
