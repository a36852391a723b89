import {
  alternatives,
  fittingOptions,
  type GrantCase,
  grantRules,
  isAboveAuthority,
  misfit,
  policyRefusal,
  standingRefusal,
} from '@amends/shared/grant-rules.js';
import { canRequestApproval, GRANT_REFUSAL_CODES, type GrantRefusalCode } from '@amends/shared/refusals.js';
import fc from 'fast-check';
import { anOption, WAIT } from '../support/options.js';

/** A grant that no rule refuses. */
const aCase = (about: Partial<GrantCase> = {}): GrantCase => ({
  option: anOption(),
  pauseReason: null,
  category: WAIT,
  severity: 2,
  amountMinor: 1_000,
  currency: 'EUR',
  hasCustomer: true,
  seenVersion: 3,
  currentVersion: 3,
  ...about,
});

/** What breaks each rule of the policy and none before it. */
const BROKEN_BY: Partial<Record<GrantRefusalCode, Partial<GrantCase>>> = {
  option_not_in_policy: { option: undefined },
  option_paused: { option: anOption({ paused: true, minSeverity: 3, perCustomer90Days: 1 }) },
  policy_superseded: { seenVersion: 2 },
  category_not_covered: { category: { id: 'another' } },
  below_minimum_severity: { severity: 0 },
  amount_out_of_range: { amountMinor: 2_001 },
  customer_required: { hasCustomer: false },
};
const LIMITED = anOption({ perCustomer90Days: 1 });
const decidedByPolicy = GRANT_REFUSAL_CODES.filter((code) => code in BROKEN_BY);

describe('a grant, as far as the policy is concerned', () => {
  it('is not refused when everything fits', () => {
    expect(policyRefusal(aCase())).toBeNull();
    expect(policyRefusal(aCase({ option: LIMITED }))).toBeNull();
  });

  it('knows the codes that the ledger decides as the last ones, but for the customer who is missing', () => {
    expect(GRANT_REFUSAL_CODES.slice(decidedByPolicy.length)).toEqual([
      'customer_limit_reached',
      'over_authority_limit',
      'over_budget',
    ]);
  });

  it.each(decidedByPolicy)('names %s, and nothing that comes later in the order of the codes', (code) => {
    const rest = decidedByPolicy.slice(decidedByPolicy.indexOf(code)).toReversed();
    const everythingFrom = Object.assign({}, ...rest.map((later) => BROKEN_BY[later])) as Partial<GrantCase>;
    expect(policyRefusal(aCase({ option: LIMITED, ...everythingFrom }))?.code).toBe(code);
    expect(policyRefusal(aCase({ option: LIMITED, ...BROKEN_BY[code] }))?.code).toBe(code);
  });

  it('always names the first of the codes that apply', () => {
    const anyCase = fc.record({
      option: fc.record({ paused: fc.boolean(), minSeverity: fc.integer({ min: 1, max: 4 }) }).map(anOption),
      pauseReason: fc.constant(null),
      category: fc.constantFrom(WAIT, { id: 'another' }),
      severity: fc.integer({ min: 1, max: 4 }),
      amountMinor: fc.integer({ min: -1, max: 3_000 }),
      currency: fc.constant('EUR'),
      hasCustomer: fc.boolean(),
      seenVersion: fc.constantFrom(undefined, 1, 2),
      currentVersion: fc.constant(2),
    });
    fc.assert(
      fc.property(anyCase, (wanted) => {
        const applying = new Set<string | undefined>(grantRules.map((rule) => rule(wanted)?.code));
        const first = GRANT_REFUSAL_CODES.find((code) => applying.has(code));
        expect(policyRefusal(wanted)?.code).toBe(first);
      }),
    );
  });

  it.each<[GrantRefusalCode, Partial<GrantCase>, object]>([
    ['option_paused', { option: anOption({ paused: true }), pauseReason: 'sold out' }, { reason: 'sold out' }],
    ['policy_superseded', { seenVersion: 2 }, { seenVersion: 2, currentVersion: 3 }],
    ['below_minimum_severity', { option: anOption({ minSeverity: 3 }) }, { minSeverity: 3, severity: 2 }],
    [
      'amount_out_of_range',
      { amountMinor: 499 },
      { minMinor: 500, maxMinor: 2_000, amountMinor: 499, currency: 'EUR' },
    ],
    ['customer_required', { option: LIMITED, hasCustomer: false }, { perCustomer90Days: 1 }],
  ])('tells with %s what a person needs to know', (code, about, facts) => {
    expect(policyRefusal(aCase(about))).toEqual({ code, ...facts });
  });

  it.each([500, 2_000])('takes %d, a bound of the range', (amountMinor) => {
    expect(policyRefusal(aCase({ amountMinor }))).toBeNull();
  });

  it.each([499, 2_001, 0, -500, 1_000.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses an amount of %d',
    (amountMinor) => {
      expect(policyRefusal(aCase({ amountMinor }))?.code).toBe('amount_out_of_range');
    },
  );

  it('does not ask which version was seen by somebody who does not say', () => {
    expect(policyRefusal(aCase({ seenVersion: undefined }))).toBeNull();
  });

  it('needs no customer where the option sets no limit', () => {
    expect(policyRefusal(aCase({ hasCustomer: false }))).toBeNull();
  });
});

describe('approval', () => {
  it.each([
    [5_999, false],
    [6_000, false],
    [6_001, true],
  ])('of %d is needed above a limit of 6000: %s', (amountMinor, needed) => {
    expect(isAboveAuthority(amountMinor, 6_000)).toBe(needed);
  });

  it('lifts a matter of money and never one of policy', () => {
    expect(GRANT_REFUSAL_CODES.filter(canRequestApproval)).toEqual(['over_authority_limit', 'over_budget']);
  });
});

describe('an option as it stands for somebody', () => {
  const means = { authorityLimitMinor: 1_000, remainingMinor: 1_000 };
  const costing = (minMinor: number, paused = false) =>
    anOption({ paused, amount: { minMinor, defaultMinor: 5_000, maxMinor: 9_000 } });

  it.each([
    ['can be given for its smallest amount', costing(1_000), means, null],
    ['is above their limit', costing(1_001), means, 'over_authority_limit'],
    ['is more than they have left', costing(1_000), { ...means, remainingMinor: 999 }, 'over_budget'],
    [
      'is above their limit before it is more than is left',
      costing(1_001),
      { ...means, remainingMinor: 0 },
      'over_authority_limit',
    ],
    ['is paused before anything else', costing(1_001, true), means, 'option_paused'],
  ] as const)('%s', (_, option, has, refusal) => {
    expect(standingRefusal(option, has)).toBe(refusal);
  });
});

describe('the options that fit', () => {
  it('put what restores the very loss first, then what is worth most to the customer', () => {
    const [small, large] = [anOption({ perceivedValueMinor: 500 }), anOption({ perceivedValueMinor: 9_000 })];
    const redo = anOption({ restores: 'service', perceivedValueMinor: 100 });
    expect(fittingOptions([small, redo, large], WAIT, 2)).toEqual([redo, large, small]);
  });

  it('leave out what is paused, meant for other cases or for worse ones', () => {
    const fits = anOption();
    const others = [anOption({ paused: true }), anOption({ categoryIds: ['another'] }), anOption({ minSeverity: 3 })];
    expect(fittingOptions([...others, fits], WAIT, 2)).toEqual([fits]);
    expect(others.map((option) => misfit(option, WAIT, 2)?.code)).toEqual([
      'option_paused',
      'category_not_covered',
      'below_minimum_severity',
    ]);
  });

  it('keep what only money or a missing customer forbids', () => {
    const dear = anOption({ amount: { minMinor: 9e9, defaultMinor: 9e9, maxMinor: 9e9 }, perCustomer90Days: 1 });
    expect(fittingOptions([dear], WAIT, 2)).toEqual([dear]);
  });

  it('are never changed by being put in order', () => {
    const options = Object.freeze([anOption({ perceivedValueMinor: 1 }), anOption({ perceivedValueMinor: 2 })]);
    expect(fittingOptions(options, WAIT, 2)).toEqual(options.toReversed());
  });
});

describe('the alternatives to a refused option', () => {
  it('are the others that fit and need nobody, best first', () => {
    const refused = anOption({ perceivedValueMinor: 9_000 });
    const within = anOption({ amount: { minMinor: 500, defaultMinor: 6_000, maxMinor: 9_000 } });
    const above = anOption({ amount: { minMinor: 500, defaultMinor: 6_001, maxMinor: 9_000 } });
    const best = anOption({ restores: 'service' });
    expect(alternatives([refused, within, above, best], WAIT, 2, 6_000, refused.id)).toEqual([best, within]);
  });
});
