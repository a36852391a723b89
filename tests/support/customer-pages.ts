import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { TestApp } from './app.js';
import type { Desk } from './builders.js';
import type { Answer, Client } from './client.js';
import { aGesture } from './over-http.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** What a browser sends for a form without JavaScript. */
export const sendForm = (
  client: Client,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> => client.postWithoutKey(path, new URLSearchParams(fields).toString(), { ...FORM, ...headers });

/** A gesture and where its customer sees it. */
export interface PagedGesture extends GestureAnswer {
  /** `/g/<token>` */
  path: string;
  /** `/api/public/gestures/<token>` */
  api: string;
}

export async function aPage(app: TestApp, desk: Desk, wish?: Parameters<typeof aGesture>[2]): Promise<PagedGesture> {
  const answer = await aGesture(app, desk, wish);
  const path = answer.gesture.pagePath ?? '';
  return { ...answer, path, api: path.replace('/g/', '/api/public/gestures/') };
}
