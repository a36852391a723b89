import type { Facts } from '@amends/shared/problem-text.js';
import type { ProblemCode } from '@amends/shared/problems.js';
import { databaseProblem } from './database-problem.js';
import { Refused } from './refused.js';

export interface ProblemFacts {
  code: ProblemCode;
  facts: Facts;
  /** When to try again, where that helps. */
  retryAfterSeconds?: number;
}

const PROBLEM_OF_STATUS: Record<number, ProblemCode> = {
  401: 'not_signed_in',
  403: 'not_allowed',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'body_too_large',
  415: 'unsupported_media_type',
  503: 'busy',
};

/** What went wrong, whoever threw it, in the contract's words. */
export function problemOf(error: unknown): ProblemFacts {
  if (error instanceof Refused) return { code: error.code, facts: error.facts, ...retryOf(error) };
  const temporary = databaseProblem(error);
  if (temporary) return { code: temporary, facts: {}, retryAfterSeconds: temporary === 'busy' ? 1 : 3 };
  const status = statusOf(error);
  const code = PROBLEM_OF_STATUS[status] ?? (status >= 400 && status < 500 ? 'invalid_request' : 'internal_error');
  return { code, facts: {}, ...(code === 'busy' ? { retryAfterSeconds: 1 } : {}) };
}

function retryOf({ facts }: Refused): { retryAfterSeconds?: number } {
  const minutes = facts['retryAfterMinutes'];
  return typeof minutes === 'number' ? { retryAfterSeconds: minutes * 60 } : {};
}

/** The status of a framework's own error; 500 for everything unknown. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  const { status, statusCode } = error as { status?: unknown; statusCode?: unknown };
  const found = status ?? statusCode;
  return typeof found === 'number' ? found : 500;
}
