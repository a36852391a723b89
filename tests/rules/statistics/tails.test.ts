import { foundAmong } from '../../../backend/src/statistics/benjamini-hochberg.js';
import { fairTail, poissonTail } from '../../../backend/src/statistics/counting-tails.js';
import { robustZ, tailOfRobustZ } from '../../../backend/src/statistics/robust-z.js';
import { studentTail } from '../../../backend/src/statistics/student-tail.js';

describe('the exact binomial test of one half', () => {
  it.each([
    [8, 9, 10 / 512],
    [12, 13, 14 / 8192],
    [8, 8, 1 / 256],
    [0, 5, 1],
    [3, 5, 0.5],
  ])('of %d of %d is %f', (k, n, p) => {
    expect(fairTail(k, n)).toBeCloseTo(p, 12);
  });

  it('says what everybody quotes', () => {
    expect(fairTail(8, 9).toFixed(4)).toBe('0.0195');
    expect(fairTail(12, 13).toFixed(4)).toBe('0.0017');
  });

  it('bears many', () => {
    expect(fairTail(500, 1000)).toBeCloseTo(0.5126, 4);
    expect(fairTail(600, 1000)).toBeCloseTo(1.364e-10, 13);
  });
});

describe('the tail of a Poisson distribution', () => {
  it.each([
    // 1 − e^−λ Σ λ^i / i!
    [3, 1, 1 - Math.exp(-1) * 2.5],
    [3, 0.5, 1 - Math.exp(-0.5) * (1 + 0.5 + 0.125)],
    [1, 2, 1 - Math.exp(-2)],
    [0, 2, 1],
  ])('from %d on, at %f, is %f', (k, expected, p) => {
    expect(poissonTail(k, expected)).toBeCloseTo(p, 12);
  });

  it('is exact where 1 − Σ would be rounding only', () => {
    // e^−0.01 0.01^8 / 8! and what little follows
    expect(poissonTail(8, 0.01) / 2.4581e-21).toBeCloseTo(1, 3);
  });

  it('is sure of what is far below the mean, however large', () => {
    expect(poissonTail(10, 5000)).toBeCloseTo(1, 12);
    expect(poissonTail(5000, 5000)).toBeCloseTo(0.5019, 3);
  });
});

describe('Student’s tail', () => {
  it.each([
    [2.228, 10, 0.025],
    [3.169, 10, 0.005],
    [6.314, 1, 0.05],
    [0, 5, 0.5],
    [-2.228, 10, 0.975],
  ])('beyond %f with %d degrees of freedom is %f', (t, df, p) => {
    expect(studentTail(t, df)).toBeCloseTo(p, 4);
  });
});

describe('the robust z', () => {
  it('is 0.6745 (x − median) / MAD', () => {
    // median 4, deviations 3 2 1 0 1 2 6: MAD 2
    const z = robustZ([1, 2, 3, 4, 5, 6, 10]);
    expect(z[6]).toBeCloseTo((0.6745 * 6) / 2, 12);
    expect(z[3]).toBe(0);
    expect(z[0]).toBeCloseTo((-0.6745 * 3) / 2, 12);
  });

  it('takes no notice of traces where all do the same', () => {
    expect(robustZ([5, 5, 5, 5, 5, 5, 5, 5.2])[7]).toBeCloseTo((0.6745 * 0.2) / 0.1, 12);
  });

  it('is less sure of few peers than of many', () => {
    expect(tailOfRobustZ(3.5, 8)).toBeGreaterThan(tailOfRobustZ(3.5, 30));
    expect(tailOfRobustZ(3.5, 30)).toBeLessThan(0.0025);
  });
});

describe('Benjamini and Hochberg', () => {
  // the fifteen p-values of their paper of 1995, of which q = 0.05 finds four
  const PAPER = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  it('find what they found', () => {
    const isFound = foundAmong([{ tests: 15, probabilities: PAPER }], 0.05);
    expect(PAPER.filter((p) => isFound(p, 0))).toEqual([0.0001, 0.0004, 0.0019, 0.0095]);
  });

  it('count the tests that were left out', () => {
    const isFound = foundAmong([{ tests: 1500, probabilities: PAPER.slice(0, 5) }], 0.05);
    expect(PAPER.filter((p) => isFound(p, 0))).toEqual([]);
  });

  it('find nothing in nothing', () => {
    expect(foundAmong([{ tests: 0, probabilities: [] }], 0.1)(0.5, 0)).toBe(false);
  });

  it('give each kind of test the same weight, however many there are of it', () => {
    const few = { tests: 5, probabilities: [0.0017] };
    const isFound = foundAmong([few, { tests: 5000, probabilities: [0.0017] }], 0.1);
    expect(isFound(0.0017, 0)).toBe(true);
    expect(isFound(0.0017, 1)).toBe(false);
  });
});
