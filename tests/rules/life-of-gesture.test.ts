import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { GestureTrail } from '@amends/shared/contract/gesture-trail.js';
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
const untouched: GestureTrail = { offeredAt: null, printings: [], codeOpenedAt: null, redemptions: [], outcomes: [] };
const stepsOf = (gesture: Gesture, trail?: GestureTrail): string[] =>
  lifeOf(gesture, { trail }).map(({ step }) => step);

describe('the life of a gesture', () => {
  it('begins with being given where nobody was asked', () => {
    expect(stepsOf(given, untouched)).toEqual(['given', 'no_outcome']);
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

  it('begins with the screen that was opened, so long before staff gave it', () => {
    const [first] = lifeOf({ ...given, elapsedMs: 8_000 });
    expect(first).toEqual({ step: 'opened', at: '2026-11-22T08:59:52.000Z', elapsedMs: 8_000 });
  });

  it('tells of a choice before it, and then counts from when it was offered', () => {
    const chosen = { ...given, elapsedMs: 8_000, choiceId: 'x1' };
    const steps = lifeOf(chosen, { trail: { ...untouched, offeredAt: '2026-11-22T08:50:00Z' } });
    expect(steps.slice(0, 2)).toEqual([
      { step: 'opened', at: '2026-11-22T08:49:52.000Z', elapsedMs: 8_000 },
      { step: 'offered', at: '2026-11-22T08:50:00Z' },
    ]);
  });

  it('tells what was done with it in the order of time, until it is sealed', () => {
    const by = given.employee;
    const voucher = {
      code: '7K4M-2MDX',
      state: 'redeemed' as const,
      validUntil: '2026-12-01T00:00:00Z',
      faceMinor: 1800,
      redeemedMinor: 1800,
      divisible: false,
    };
    const trail: GestureTrail = {
      offeredAt: null,
      printings: [{ at: '2026-11-22T09:00:10Z', by }],
      codeOpenedAt: '2026-11-22T09:02:00Z',
      redemptions: [
        { id: 'r1', amountMinor: 1800, at: '2026-11-22T10:00:00Z', by, department: { id: 'd2', name: 'Hotel' } },
      ],
      outcomes: [
        { at: '2026-11-22T09:01:00Z', by, mood: 'calm' },
        { at: '2026-11-23T09:00:00Z', by: null, rating: 5 },
      ],
    };
    const steps = lifeOf(
      { ...given, elapsedMs: 8_000, voucher },
      { trail, seal: { number: 7, sealedAt: '2026-11-22T09:00:40Z' } },
    );
    expect(steps.map(({ step }) => step)).toEqual([
      'opened',
      'given',
      'printed',
      'outcome',
      'code_opened',
      'redeemed',
      'outcome',
      'sealed',
    ]);
  });
});
