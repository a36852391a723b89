import type { Problem } from '@amends/shared/contract/common.js';
import { noteReached } from './connection.js';
import { ApiProblem, NotReached } from './problem.js';

const TIMEOUT_MS = 10_000;
/** A file takes its time to arrive and to be read. */
const UPLOAD_TIMEOUT_MS = 120_000;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Params = Readonly<Record<string, string | number | null | undefined>>;

/** A fresh key for one intention: whoever repeats the intention repeats the key. */
export const newKey = (): string => crypto.randomUUID();

/** A path with the parameters that have a value. */
export function withParams(path: string, params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** Text that goes as it is, by its media type. */
class Upload {
  constructor(
    readonly text: string,
    readonly type: string,
  ) {}
}

function headersOf(method: Method, body: unknown, key: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
  };
  if (body !== undefined) headers['Content-Type'] = body instanceof Upload ? body.type : 'application/json';
  if (method === 'POST' || method === 'PUT') headers['Idempotency-Key'] = key ?? newKey();
  return headers;
}

const unreadable = (status: number): Problem => ({
  type: 'about:blank',
  title: `HTTP ${status}`,
  status,
  code: 'internal_error',
  detail: `HTTP ${status}`,
});

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

async function send<T>(method: Method, path: string, body?: unknown, key?: string, signal?: AbortSignal): Promise<T> {
  const timeout = AbortSignal.timeout(body instanceof Upload ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, {
      method,
      headers: headersOf(method, body, key),
      body: body === undefined ? null : body instanceof Upload ? body.text : JSON.stringify(body),
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    answer = await read(response);
  } catch (error) {
    if (signal?.aborted) throw error;
    noteReached(false);
    throw new NotReached(error);
  }
  noteReached(true);
  if (response.ok) return answer as T;
  throw new ApiProblem((answer ?? unreadable(response.status)) as Problem);
}

/**
 * The API on this origin. Every call throws `ApiProblem` when the server says no and `NotReached` when no answer came
 * within 10 seconds. `key` is the Idempotency-Key; without it each call is an intention of its own.
 */
export const api = {
  get: <T>(path: string, params: Params = {}, signal?: AbortSignal) =>
    send<T>('GET', withParams(path, params), undefined, undefined, signal),
  post: <T>(path: string, body: unknown, key?: string) => send<T>('POST', path, body, key),
  /** Sends a text of some media type, a file, in place of JSON; waits for it longer. */
  upload: <T>(path: string, text: string, type: string, key?: string) =>
    send<T>('POST', path, new Upload(text, type), key),
  put: <T>(path: string, body: unknown, key?: string) => send<T>('PUT', path, body, key),
  delete: <T>(path: string) => send<T>('DELETE', path),
};
