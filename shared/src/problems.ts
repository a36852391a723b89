import { GRANT_REFUSAL_CODES, type GrantRefusalCode } from './refusals.js';

/** Every code that an answer may carry besides the grant's refusals, with its HTTP status. */
const OTHER_PROBLEMS = {
  invalid_request: 400,
  idempotency_key_missing: 400,
  idempotency_key_invalid: 400,
  invalid_cursor: 400,
  not_signed_in: 401,
  invalid_credentials: 401,
  cross_site: 403,
  not_allowed: 403,
  own_request: 403,
  not_found: 404,
  method_not_allowed: 405,
  draft_changed: 409,
  draft_not_open: 409,
  email_taken: 409,
  budget_not_open: 409,
  last_admin: 409,
  not_reversible: 409,
  already_settled: 409,
  choice_settled: 409,
  promise_settled: 409,
  rating_closed: 409,
  voucher_not_redeemable: 409,
  month_closed: 409,
  too_many_views: 409,
  month_open: 409,
  month_not_ready: 409,
  already_journaled: 409,
  not_reconciled: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  gl_accounts_unmapped: 422,
  idempotency_key_reused: 422,
  envelope_exceeded: 422,
  below_committed: 422,
  voucher_amount_exceeded: 422,
  unreadable_file: 422,
  policy_needs_5_to_10_options: 422,
  no_published_policy: 422,
  budget_frozen: 423,
  too_many_attempts: 429,
  internal_error: 500,
  database_unavailable: 503,
  busy: 503,
} as const;

export type ProblemCode = GrantRefusalCode | keyof typeof OTHER_PROBLEMS;

/** Code → HTTP status. The grant's refusals are all 422. */
export const PROBLEM_STATUS: Record<ProblemCode, number> = {
  ...(Object.fromEntries(GRANT_REFUSAL_CODES.map((code) => [code, 422])) as Record<GrantRefusalCode, number>),
  ...OTHER_PROBLEMS,
};

export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as ProblemCode[];
