import { randomUUID } from 'node:crypto';
import type { createApp } from '../../backend/src/create-app.js';

export type RunningApp = Awaited<ReturnType<typeof createApp>>;
type Headers = Record<string, string>;

/** An answer, whatever the test expects in it. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, unknown>;
  body: Body;
  /** The body as it was sent. */
  text: string;
}

/** Speaks to the application for one person, or for nobody. */
export interface Client {
  get<Body>(path: string, headers?: Headers): Promise<Answer<Body>>;
  /** With an Idempotency-Key of its own unless the headers have one. */
  post<Body>(path: string, body: unknown, headers?: Headers): Promise<Answer<Body>>;
  postWithoutKey<Body>(path: string, body: unknown, headers?: Headers): Promise<Answer<Body>>;
  put<Body>(path: string, body: unknown, headers?: Headers): Promise<Answer<Body>>;
  delete<Body>(path: string, headers?: Headers): Promise<Answer<Body>>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export function clientOf(app: RunningApp, token: string | null): Client {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  async function send<Body>(method: Method, url: string, headers: Headers, body?: unknown): Promise<Answer<Body>> {
    const answer = await app.inject({
      method,
      url,
      headers: { ...authorization, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const isJson = /[/+]json\b/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (isJson && answer.body !== '' ? JSON.parse(answer.body) : null) as Body,
      text: answer.body,
    };
  }
  const withKey = (headers: Headers): Headers => ({ 'idempotency-key': randomUUID(), ...headers });
  return {
    get: (path, headers = {}) => send('GET', path, headers),
    post: (path, body, headers = {}) => send('POST', path, withKey(headers), body),
    postWithoutKey: (path, body, headers = {}) => send('POST', path, headers, body),
    put: (path, body, headers = {}) => send('PUT', path, withKey(headers), body),
    delete: (path, headers = {}) => send('DELETE', path, headers),
  };
}
