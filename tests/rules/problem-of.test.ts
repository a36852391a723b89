import { problemOf } from '../../backend/src/http/problem-of.js';
import { Refused } from '../../backend/src/http/refused.js';

const failing = (message: string, about: object = {}): Error => Object.assign(new Error(message), about);

describe('whatever goes wrong', () => {
  it('is told in the domain’s own words where the domain refused', () => {
    const refused = new Refused('over_budget', { remainingMinor: 500 });
    expect(problemOf(refused)).toEqual({ code: 'over_budget', facts: { remainingMinor: 500 } });
  });

  it('says when to try again after too many attempts', () => {
    const refused = new Refused('too_many_attempts', { retryAfterMinutes: 2 });
    expect(problemOf(refused)).toMatchObject({ retryAfterSeconds: 120 });
  });

  it.each([
    ['a deadlock', failing('deadlock detected', { code: '40P01' }), 'busy'],
    ['a lock that did not come', failing('lock timeout', { code: '55P03' }), 'busy'],
    ['a full pool', failing('timeout exceeded when trying to connect'), 'busy'],
    ['nobody at the address', failing('connect', { code: 'ECONNREFUSED' }), 'database_unavailable'],
    [
      'a server that stops',
      failing('terminating connection', { code: '57P01', severity: 'FATAL' }),
      'database_unavailable',
    ],
  ])('is temporary, and says so: %s', (_, error, code) => {
    expect(problemOf(error)).toEqual({ code, facts: {}, retryAfterSeconds: expect.any(Number) });
  });

  it.each([
    [400, 'invalid_request'],
    [418, 'invalid_request'],
    [401, 'not_signed_in'],
    [403, 'not_allowed'],
    [404, 'not_found'],
    [405, 'method_not_allowed'],
    [413, 'body_too_large'],
    [415, 'unsupported_media_type'],
    [500, 'internal_error'],
  ])('with the framework’s status %d is %s', (status, code) => {
    expect(problemOf({ status })).toEqual({ code, facts: {} });
    expect(problemOf({ statusCode: status })).toEqual({ code, facts: {} });
  });

  it.each([
    new TypeError('x is not a function'),
    failing('violates check', { code: '23514' }),
    'a string',
    null,
    undefined,
    { status: '404' },
  ])('and is unknown is our mistake, of which nothing is told: %p', (error) => {
    expect(problemOf(error)).toEqual({ code: 'internal_error', facts: {} });
  });
});
