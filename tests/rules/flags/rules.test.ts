import { worthALook } from '../../../backend/src/finance/flags/choose-findings.js';
import { belowLimit } from '../../../backend/src/finance/flags/rules/below-limit.js';
import { certain, type CertainRow } from '../../../backend/src/finance/flags/rules/certain.js';
import { lateReversals } from '../../../backend/src/finance/flags/rules/late-reversals.js';
import { repeatedCustomer } from '../../../backend/src/finance/flags/rules/repeated-customer.js';
import { type PairRow, repeatedPair } from '../../../backend/src/finance/flags/rules/repeated-pair.js';
import { spendPerShift, type SpendRow } from '../../../backend/src/finance/flags/rules/spend-per-shift.js';

const GATE = 'gate';
const spend = (employeeId: string, perShiftMinor: number, about: Partial<SpendRow> = {}): SpendRow => ({
  departmentId: GATE,
  employeeId,
  spentMinor: perShiftMinor * 10,
  shifts: 10,
  ...about,
});
const crew = (n: number): SpendRow[] => Array.from({ length: n }, (_, i) => spend(`e${i}`, 2000 + 100 * (i % 5)));

describe('spend per shift', () => {
  it('names who gives far more per shift than eight colleagues', () => {
    const { tests, findings } = spendPerShift([...crew(12), spend('far', 40_000)]);
    expect(tests).toBe(13);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      employeeId: 'far',
      facts: { perShiftMinor: 40_000, medianPerShiftMinor: 2200, peers: 13, shifts: 10, spentMinor: 400_000 },
    });
    expect(findings[0]!.probability).toBeLessThan(0.001);
  });

  it('reckons robust z on the logarithm', () => {
    const { findings } = spendPerShift([...crew(12), spend('far', 40_000)]);
    const logs = [...crew(12), spend('far', 40_000)].map(({ spentMinor, shifts }) => Math.log1p(spentMinor / shifts));
    const middle = logs.toSorted((a, b) => a - b)[6]!;
    // the MAD of such like colleagues is below 0.1, which it is taken for
    expect(findings[0]!.facts).toMatchObject({ z: expect.closeTo((0.6745 * (logs[12]! - middle)) / 0.1, 9) });
  });

  it('compares nobody with fewer than seven others, nor over few shifts, nor across departments', () => {
    expect(spendPerShift([...crew(6), spend('far', 40_000)]).tests).toBe(0);
    expect(spendPerShift([...crew(12), spend('far', 40_000, { shifts: 3 })]).findings).toEqual([]);
    expect(spendPerShift([...crew(12), spend('far', 40_000, { departmentId: 'hotel' })]).findings).toEqual([]);
  });

  it('never minds who gives little', () => {
    expect(spendPerShift([...crew(12), spend('shy', 10)]).findings).toEqual([]);
  });
});

describe('a customer who comes again and again', () => {
  const base = { departmentId: GATE, customers: 400, gestures: 100 };
  const seen = (gestures: number) => ({
    departmentId: GATE,
    customerId: 'c1',
    gestures,
    amountMinor: gestures * 1000,
    gestureIds: [],
  });

  it('is measured by what customers here get', () => {
    const { tests, findings } = repeatedCustomer([seen(5)], [base]);
    expect(tests).toBe(400);
    expect(findings[0]!.facts).toEqual({
      rule: 'repeated_customer',
      gestures: 5,
      amountMinor: 5000,
      expected: 0.25,
    });
    // e^−0.25 (0.25⁵/5! + 0.25⁶/6! + …)
    expect(findings[0]!.probability).toBeCloseTo(6.6117e-6, 9);
  });

  it('is nothing below three', () => {
    expect(repeatedCustomer([seen(2)], [base]).findings).toEqual([]);
  });
});

describe('a pair', () => {
  const pair: PairRow = {
    departmentId: GATE,
    employeeId: 'e1',
    customerId: 'c1',
    gestures: 4,
    amountMinor: 4000,
    ofCustomer: 4,
    ofEmployee: 20,
    ofDepartment: 200,
    gestureIds: [],
  };

  it('is measured by how often the two would meet', () => {
    const [finding] = repeatedPair([pair], 40).findings;
    expect(finding!.facts).toMatchObject({ expected: 0.4 });
    expect(finding!.probability).toBeCloseTo(0.000776, 6);
  });

  it('is nothing at a desk with one giver', () => {
    const alone = { ...pair, ofEmployee: 200 };
    expect(repeatedPair([alone], 1).findings[0]!.probability).toBeGreaterThan(0.5);
  });

  it('says more than its customer does', () => {
    const customers = repeatedCustomer(
      [{ ...pair, gestures: 6 }],
      [{ departmentId: GATE, customers: 400, gestures: 100 }],
    );
    const found = worthALook([customers, repeatedPair([{ ...pair, gestures: 6, ofCustomer: 6 }], 40)]);
    expect(found.map(({ facts }) => facts.rule)).toEqual(['repeated_pair']);
  });
});

describe('amounts just below the limit', () => {
  const near = (justBelow: number, below: number) => ({
    departmentId: GATE,
    employeeId: 'e1',
    limitMinor: 10_000,
    justBelow,
    below,
    amountMinor: 0,
    gestureIds: [],
  });

  it.each([
    [8, 1, 0.0195],
    [12, 1, 0.0017],
  ])('%d there and %d beneath have p = %f', (justBelow, below, p) => {
    expect(belowLimit([near(justBelow, below)]).findings[0]!.probability).toBeCloseTo(p, 4);
  });

  it('are nothing with seven', () => {
    expect(belowLimit([near(7, 0)])).toEqual({ tests: 0, findings: [] });
    expect(belowLimit([near(7, 1)])).toEqual({ tests: 1, findings: [] });
  });
});

describe('late reversals', () => {
  const row = {
    departmentId: GATE,
    employeeId: 'h1',
    reversals: 5,
    amountMinor: 5000,
    oldestDays: 20,
    before: 2,
    monthsBefore: 6,
    gestureIds: [],
  };

  it('are measured by the months before', () => {
    const [finding] = lateReversals([row]).findings;
    expect(finding!.facts).toMatchObject({ expected: 0.5 });
    expect(finding!.probability).toBeCloseTo(0.000172, 6);
    expect(lateReversals([{ ...row, before: 29 }]).findings[0]!.facts).toMatchObject({ expected: 5 });
  });

  it('are compared with nothing in the first month, and few are none', () => {
    expect(lateReversals([{ ...row, monthsBefore: 0 }])).toEqual({ tests: 0, findings: [] });
    expect(lateReversals([{ ...row, reversals: 2 }]).findings).toEqual([]);
  });
});

describe('what is worth a look', () => {
  const own: CertainRow = {
    departmentId: GATE,
    employeeId: 'e1',
    customerId: null,
    facts: { rule: 'self_dealing', gestures: 1, amountMinor: 100, matched: ['contact'] },
    gestureIds: [],
  };

  it('begins with what is certain, then with what chance would hardly do', () => {
    const split: CertainRow = {
      ...own,
      facts: { rule: 'split_above_limit', limitMinor: 100, gestures: 2, amountMinor: 150, minutes: 5 },
    };
    const strange = belowLimit([
      {
        departmentId: GATE,
        employeeId: 'e2',
        limitMinor: 1000,
        justBelow: 9,
        below: 0,
        amountMinor: 8500,
        gestureIds: [],
      },
    ]);
    const found = worthALook([strange, certain([split]), certain([own])]);
    expect(found.map(({ facts, severity }) => [facts.rule, severity])).toEqual([
      ['self_dealing', 3],
      ['split_above_limit', 2],
      ['below_limit', 1],
    ]);
  });

  it('is not what so many comparisons show by chance', () => {
    const one = (employeeId: string, justBelow: number, below: number) => ({
      departmentId: GATE,
      employeeId,
      limitMinor: 1000,
      justBelow,
      below,
      amountMinor: 0,
      gestureIds: [],
    });
    expect(worthALook([belowLimit([one('e1', 8, 1)])])).toHaveLength(1);
    const all = [one('e1', 8, 1), ...Array.from({ length: 9 }, (_, i) => one(`x${i}`, 4, 4))];
    expect(worthALook([belowLimit(all)])).toEqual([]);
  });
});
