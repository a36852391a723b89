import { axisFor, placeOn, ticksOf } from '../../frontend/src/ui/axis.js';

const RATES: readonly [number, number] = [0, 1];
const STEPS = [0.05, 0.1, 0.2, 0.25];

describe('an axis', () => {
  it('is as short as whole steps allow, with few enough marks to be read', () => {
    const axis = axisFor([0.43, 0.96], STEPS, RATES);
    expect(axis).toEqual({ from: 0.4, to: 1, step: 0.2 });
    expect(ticksOf(axis)).toEqual([0.4, 0.6, 0.8, 1]);
  });

  it('takes finer steps where all lies close together', () => {
    expect(ticksOf(axisFor([0.61, 0.78], STEPS, RATES))).toEqual([0.6, 0.65, 0.7, 0.75, 0.8]);
  });

  it('never goes beyond what can be, and is whole where nothing is known', () => {
    expect(axisFor([0, 1], STEPS, RATES)).toEqual({ from: 0, to: 1, step: 0.25 });
    expect(axisFor([], STEPS, RATES)).toEqual({ from: 0, to: 1, step: 0.25 });
  });

  it('places a value in percent of its length, and what lies beyond at the end', () => {
    const axis = { from: 0.4, to: 1, step: 0.2 };
    expect(placeOn(axis, 0.7)).toBeCloseTo(50);
    expect([placeOn(axis, 0.1), placeOn(axis, 2)]).toEqual([0, 100]);
  });
});
