import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

/** What whoever is signed in on this page does without a screen. @throws Error where the server says no */
export async function actAs<Answer>(page: Page, path: string, data: object = {}): Promise<Answer> {
  const headers = { 'x-amends-client': 'test', 'idempotency-key': randomUUID() };
  const answer = await page.request.post(path, { data, headers });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
