import { LOCALES } from '@amends/shared/locale.js';
import { problemDetail, problemTitle } from '@amends/shared/problem-texts.js';
import { PROBLEM_CODES, PROBLEM_STATUS, type ProblemCode } from '@amends/shared/problems.js';
import { GRANT_REFUSAL_CODES } from '@amends/shared/refusals.js';

/** Facts as answers carry them, for the codes that carry any. */
const FACTS: Partial<Record<ProblemCode, Record<string, unknown>>> = {
  option_paused: { reason: 'sold out' },
  policy_superseded: { seenVersion: 2, currentVersion: 3 },
  below_minimum_severity: { minSeverity: 3, severity: 2 },
  amount_out_of_range: { minMinor: 500, maxMinor: 2_000, amountMinor: 2_500, currency: 'GBP' },
  customer_required: { perCustomer90Days: 2 },
  customer_limit_reached: { perCustomer90Days: 2, given: 2, possibleFrom: '2027-02-20T12:00:00+00:00' },
  over_authority_limit: { limitMinor: 6_000, amountMinor: 8_500, currency: 'EUR' },
  over_budget: { remainingMinor: 1_250, amountMinor: 8_500, currency: 'KZT' },
  not_reversible: { state: 'granted', cause: 'too_late' },
  already_settled: { state: 'expired' },
  envelope_exceeded: { remainingMinor: 0, amountMinor: 3_000, currency: 'EUR' },
  below_committed: { committedMinor: 4_000, currency: 'EUR' },
  policy_needs_5_to_10_options: { count: 11 },
  too_many_attempts: { retryAfterMinutes: 12 },
};

const CYRILLIC = /[а-яё]/i;
const UNFILLED = /undefined|null|NaN|Infinity|Invalid|\[object|\$\{|function/;

describe.each(LOCALES)('in %s', (locale) => {
  it.each(PROBLEM_CODES)('%s is told in a short title and whole sentences', (code) => {
    const title = problemTitle(code, locale);
    const detail = problemDetail(code, FACTS[code] ?? {}, locale);
    expect(title.split(' ').length).toBeLessThanOrEqual(7);
    expect(title).not.toMatch(/\.$/);
    expect(detail).toMatch(/^\S.*[.?]$/s);
    for (const text of [title, detail]) {
      expect(text).not.toMatch(UNFILLED);
      expect(text).not.toMatch(/ {2}|^\s|\s$/);
    }
    expect(CYRILLIC.test(detail)).toBe(locale === 'ru');
  });

  it('no two codes share a title', () => {
    expect(new Set(PROBLEM_CODES.map((code) => problemTitle(code, locale))).size).toBe(PROBLEM_CODES.length);
  });

  it('every limit is named with its amount', () => {
    expect(problemDetail('over_authority_limit', FACTS.over_authority_limit ?? {}, locale)).toMatch(/60.*85/);
    expect(problemDetail('over_budget', FACTS.over_budget ?? {}, locale)).toMatch(/12[.,]50.*85/);
    expect(problemDetail('customer_limit_reached', FACTS.customer_limit_reached ?? {}, locale)).toContain('20');
  });

  it('a fixed cost is not told as a range', () => {
    const fixed = { minMinor: 1_100, maxMinor: 1_100, amountMinor: 900, currency: 'EUR' };
    expect(problemDetail('amount_out_of_range', fixed, locale).match(/11/g)).toHaveLength(1);
  });

  it('a pause without a reason reads as well as one with it', () => {
    expect(problemDetail('option_paused', { reason: null }, locale)).not.toMatch(/:/);
  });

  it('what cannot be undone says why', () => {
    const why = ['voucher_redeemed', 'too_late', 'state'].map((cause) =>
      problemDetail('not_reversible', { cause }, locale),
    );
    expect(new Set(why).size).toBe(3);
  });
});

describe('a status', () => {
  it('is 422 for every refusal of a grant', () => {
    expect(new Set(GRANT_REFUSAL_CODES.map((code) => PROBLEM_STATUS[code]))).toEqual(new Set([422]));
  });

  it('is an error of the caller or of the server for everything else', () => {
    for (const code of PROBLEM_CODES) expect(PROBLEM_STATUS[code]).toBeGreaterThanOrEqual(400);
    expect(PROBLEM_CODES.filter((code) => PROBLEM_STATUS[code] >= 500)).toEqual([
      'internal_error',
      'database_unavailable',
      'busy',
    ]);
  });
});
