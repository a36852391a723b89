import { randomUUID } from 'node:crypto';
import type { Page, Problem } from '@amends/shared/contract/common.js';
import type { Gesture, GestureAnswer, GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import type { TestApp } from './app.js';
import type { Desk } from './builders.js';
import type { Answer, Client } from './client.js';

/** A good answer or a problem: the test says which it expects. */
export type Either<Body> = Body & Problem;

/** What somebody at the desk wants to give: the first option at its default of €10 unless told otherwise. */
export const wish = (desk: Desk, changes: Partial<GrantGestureRequest> = {}): GrantGestureRequest => ({
  optionId: desk.policy.optionIds[0]!,
  categoryId: desk.policy.categoryId,
  ...changes,
});

export const give = (
  client: Client,
  desk: Desk,
  changes?: Partial<GrantGestureRequest>,
  headers?: Record<string, string>,
): Promise<Answer<Either<GestureAnswer>>> => client.post('/api/gestures', wish(desk, changes), headers);

/** More than one may give alone, so that the head is asked. */
export const BIG = { amountMinor: 7_000, requestApproval: true };

/** Something that the desk's giver gave, or with `BIG` asked for. */
export async function aGesture(
  app: TestApp,
  desk: Desk,
  changes?: Partial<GrantGestureRequest>,
): Promise<GestureAnswer> {
  const { status, body } = await give(await app.as(desk.giver), desk, changes);
  if (status >= 300) throw new Error(`The gesture was not given: ${body.code}`);
  return body;
}

export const reverse = (
  client: Client,
  gestureId: string,
  headers?: Record<string, string>,
): Promise<Answer<Either<GestureAnswer>>> =>
  client.post(`/api/gestures/${gestureId}/reversal`, { reason: 'wrong passenger' }, headers);

export const settle = (
  client: Client,
  gestureId: string,
  decision: 'approve' | 'refuse',
  headers?: Record<string, string>,
): Promise<Answer<Either<GestureAnswer>>> => client.post(`/api/gestures/${gestureId}/approval`, { decision }, headers);

/** One intention, to be sent more than once. */
export const oneKey = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

/** Every page of a list, as long as there is a next one. */
export async function everyPage<Item>(client: Client, path: string, limit: number): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body }: Answer<Page<Item>> = await client.get(
      `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    items.push(...body.items);
    cursor = body.nextCursor;
  }
  return items;
}

export const idsOf = (items: readonly Pick<Gesture, 'id'>[]): string[] => items.map(({ id }) => id);
