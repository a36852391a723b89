import { PROBLEM_STATUS, type ProblemCode } from '@amends/shared/problems.js';
import type { Access } from './can.js';

/** What is known of a route when its problems are written out. */
export interface RouteFacts {
  method: string;
  hasBody: boolean;
  hasInput: boolean;
  hasId: boolean;
  key: 'required' | 'optional' | null;
  access: Access;
  ownProblems: readonly ProblemCode[];
}

function problemsOf({ method, hasBody, hasInput, hasId, key, access, ownProblems }: RouteFacts): Set<ProblemCode> {
  const sometimes: [boolean, ProblemCode[]][] = [
    [hasInput, ['invalid_request']],
    [hasBody, ['body_too_large', 'unsupported_media_type']],
    [access !== 'public', ['not_signed_in']],
    [access !== 'public' && access.length > 0, ['not_allowed']],
    [method !== 'get', ['cross_site']],
    [hasId, ['not_found']],
    [key === 'required', ['idempotency_key_missing']],
    [key !== null, ['idempotency_key_invalid', 'idempotency_key_reused']],
    [true, ['internal_error', 'database_unavailable', 'busy']],
  ];
  return new Set([...ownProblems, ...sometimes.flatMap(([applies, codes]) => (applies ? codes : []))]);
}

/** The answers of a route that are problems, by status, each with the codes it may carry. */
export function problemAnswers(route: RouteFacts): Record<string, object> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(route)) {
    byStatus.set(PROBLEM_STATUS[code], [...(byStatus.get(PROBLEM_STATUS[code]) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, problemAnswer(codes)]));
}

const problemAnswer = (codes: readonly ProblemCode[]): object => ({
  description: codes.join(', '),
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          { type: 'object', properties: { code: { type: 'string', enum: codes } } },
        ],
      },
    },
  },
});
