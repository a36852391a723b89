import { runRate } from '../../backend/src/finance/control/run-rate.js';

describe('the pace of an envelope', () => {
  it.each([
    [500, 1_000, 0.5, 1_000, 'tight'],
    [300, 1_000, 0.5, 600, 'within'],
    [600, 1_000, 0.5, 1_200, 'beyond'],
    [450, 1_000, 0.5, 900, 'within'],
    [950, 1_000, 1, 950, 'tight'],
    [0, 0, 0.5, 0, 'within'],
  ])('%i of %i after %d of the period leads to %i: %s', (spent, envelope, elapsed, projectedMinor, outlook) => {
    expect(runRate(spent, envelope, elapsed)).toEqual({ projectedMinor, outlook });
  });

  it('says nothing while too little has passed', () => {
    expect(runRate(500, 1_000, 0.09)).toEqual({ projectedMinor: null, outlook: null });
  });
});
