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

/** What passes by itself, and after how many seconds it is worth another try. */
const PASSES_WITHIN_SECONDS: Partial<Record<ProblemCode, number>> = { busy: 1, database_unavailable: 3 };

/** What went wrong, whoever threw it, in the contract's words. */
export function problemOf(error: unknown): ProblemFacts {
  const [code, facts] = error instanceof Refused ? [error.code, error.facts] : [codeOf(error), {}];
  const seconds = PASSES_WITHIN_SECONDS[code] ?? secondsOf(facts);
  return { code, facts, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) };
}

function codeOf(error: unknown): ProblemCode {
  const temporary = databaseProblem(error);
  if (temporary) return temporary;
  const status = statusOf(error);
  return PROBLEM_OF_STATUS[status] ?? (status >= 400 && status < 500 ? 'invalid_request' : 'internal_error');
}

function secondsOf({ retryAfterMinutes }: Facts): number | undefined {
  return typeof retryAfterMinutes === 'number' ? retryAfterMinutes * 60 : undefined;
}

/** The status of a framework's own error; 500 for everything unknown. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  const { status, statusCode } = error as { status?: unknown; statusCode?: unknown };
  const found = status ?? statusCode;
  return typeof found === 'number' ? found : 500;
}
