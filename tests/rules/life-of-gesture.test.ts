import type { Gesture } from '@amends/shared/contract/gesture.js';
import { lifeOf } from '../../frontend/src/features/ledger/life-of-gesture.js';

const given: Gesture = {
  id: 'g1',
  number: 'G-1017',
  state: 'granted',
  departmentId: 'd1',
  employee: { id: 'e1', name: 'Aigul' },
  option: { id: 'o1', title: 'Lounge', kind: 'upgrade', handOver: 'At the door' },
  policyVersion: 2,
  amountMinor: 1800,
  currency: 'EUR',
  category: { id: 'c1', slug: 'wait', name: 'Long wait', lost: 'service' },
  severity: 2,
  requestedAt: '2026-11-22T09:00:00Z',
  grantedAt: '2026-11-22T09:00:00Z',
  withinPolicy: true,
  can: { reverse: false, logOutcome: false, approve: false },
};
const settlement = { by: { id: 'e2', name: 'Elena' }, at: '2026-11-22T09:01:00Z' };
const stepsOf = (gesture: Gesture): string[] => lifeOf(gesture).map(({ step }) => step);

describe('the life of a gesture', () => {
  it('begins with being given where nobody was asked', () => {
    expect(stepsOf(given)).toEqual(['given', 'outcome']);
  });

  it('tells who approved before it was given', () => {
    const [, answer] = lifeOf({ ...given, withinPolicy: false, settlement });
    expect(answer).toEqual({ step: 'answered', answer: 'approved', ...settlement });
  });

  it('ends with the wait while nobody has answered', () => {
    expect(stepsOf({ ...given, state: 'awaiting', grantedAt: null })).toEqual(['requested', 'waiting']);
  });

  it('ends with the refusal where nothing was given', () => {
    expect(lifeOf({ ...given, state: 'refused', grantedAt: null, settlement }).at(-1)).toMatchObject({
      answer: 'refused',
    });
  });

  it('still calls an approved gesture approved after it was undone', () => {
    const reversal = { by: settlement.by, at: '2026-11-22T09:05:00Z', reason: 'Tapped twice' };
    const steps = lifeOf({ ...given, state: 'reversed', settlement, reversal });
    expect(steps).toContainEqual({ step: 'answered', answer: 'approved', ...settlement });
    expect(steps.at(-1)).toEqual({ step: 'reversed', ...reversal });
  });
});
