import type { Problem } from '@amends/shared/contract/common.js';

/** The server answered, and the answer is no. Carries everything that the answer said. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(problem: Problem) {
    const { title, status, code, detail, ...facts } = problem;
    super(`${code}: ${detail}`);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.facts = facts;
  }
}

/** No answer came: whether the request was carried out is unknown, so it is repeated with the same key. */
export class NotReached extends Error {
  constructor(cause: unknown) {
    super('The server was not reached', { cause });
    this.name = 'NotReached';
  }
}

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);

/** Whether the same request may succeed later without anybody changing it. */
export const isPassing = (error: unknown): boolean =>
  error instanceof NotReached || (isProblem(error) && (error.status >= 500 || error.status === 429));
