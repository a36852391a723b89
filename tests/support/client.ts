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
  /** For an answer without an end: what is good is left unread. */
  open<Body>(path: string): Promise<Answer<Body>>;
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
  async function open<Body>(url: string): Promise<Answer<Body>> {
    const answer = await app.inject({ method: 'GET', url, headers: authorization, payloadAsStream: true });
    const { statusCode: status, headers } = answer;
    const stream = answer.stream();
    if (status === 200) {
      stream.destroy();
      return { status, headers, body: null as Body, text: '' };
    }
    const text = Buffer.concat((await stream.toArray()) as Buffer[]).toString();
    return { status, headers, body: JSON.parse(text) as Body, text };
  }
  const withKey = (headers: Headers): Headers => ({ 'idempotency-key': randomUUID(), ...headers });
  return {
    get: (path, headers = {}) => send('GET', path, headers),
    open,
    post: (path, body, headers = {}) => send('POST', path, withKey(headers), body),
    postWithoutKey: (path, body, headers = {}) => send('POST', path, headers, body),
    put: (path, body, headers = {}) => send('PUT', path, withKey(headers), body),
    delete: (path, headers = {}) => send('DELETE', path, headers),
  };
}
