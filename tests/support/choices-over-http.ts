import type { Choice, ChoiceAnswer, OfferChoiceRequest } from '@amends/shared/contract/choice.js';
import type { TestApp } from './app.js';
import type { Desk } from './builders.js';
import type { Answer, Client } from './client.js';
import type { Either } from './over-http.js';

/** The first two options of the desk's policy are offered, unless told otherwise. */
export const offer = (
  client: Client,
  desk: Desk,
  changes: Partial<OfferChoiceRequest> = {},
  headers?: Record<string, string>,
): Promise<Answer<Either<ChoiceAnswer>>> =>
  client.post(
    '/api/choices',
    { optionIds: desk.policy.optionIds.slice(0, 2), categoryId: desk.policy.categoryId, ...changes },
    headers,
  );

/** Something that the desk's giver offered, still open. */
export async function aChoice(app: TestApp, desk: Desk, changes?: Partial<OfferChoiceRequest>): Promise<Choice> {
  const { status, body } = await offer(await app.as(desk.giver), desk, changes);
  if (status !== 201) throw new Error(`Nothing was offered: ${body.code}`);
  return body.choice;
}

/** @param nth which of the options */
export const pick = (
  client: Client,
  { id, options }: Choice,
  nth = 0,
  headers?: Record<string, string>,
): Promise<Answer<Either<ChoiceAnswer>>> =>
  client.post(`/api/choices/${id}/pick`, { optionId: options[nth]!.id }, headers);

export const withdraw = (
  client: Client,
  { id }: Choice,
  headers?: Record<string, string>,
): Promise<Answer<Either<ChoiceAnswer>>> => client.post(`/api/choices/${id}/withdrawal`, undefined, headers);
