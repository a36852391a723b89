import type { Budget } from '@amends/shared/contract/budget.js';
import type { TeamBudget } from '@amends/shared/contract/team-budgets.js';
import { changesOf, obstacleOf, requestOf } from '../../frontend/src/features/budgets/adjust/adjustment.js';
import { changeOf, envelopeLeftAfter, sumOf } from '../../frontend/src/features/budgets/allotment-change.js';

const budget = (allottedMinor: number, spentMinor: number, heldMinor = 0): Budget => ({
  id: 'b',
  period: { from: '2026-11-01', to: '2026-11-30' },
  allottedMinor,
  spentMinor,
  heldMinor,
  remainingMinor: allottedMinor - spentMinor - heldMinor,
  currency: 'EUR',
  state: 'healthy',
});
const member = (id: string, its: Budget | null, plannedAllotmentMinor = 500): TeamBudget => ({
  employee: { id, name: id },
  budget: its,
  plannedAllotmentMinor,
  forecast: null,
  lastGestureAt: null,
  override: null,
});
const plan = {
  periodKind: 'month',
  defaultAllotmentMinor: 500,
  authorityLimitMinor: 50,
  carryOverCapMinor: 0,
  envelopeMinor: 2000,
  envelopeRule: 'stop',
  holdMinutes: 30,
} as const;

describe('a change of an allotment', () => {
  it('goes down no further than what is given or reserved, and says so', () => {
    const open = member('a', budget(1000, 300, 100));
    expect(changeOf(open, { kind: 'to', amountMinor: 200 })).toMatchObject({ toMinor: 400, isCapped: true });
    expect(changeOf(open, { kind: 'by', amountMinor: -600 })).toMatchObject({ toMinor: 400, isCapped: false });
    expect(changeOf(open, { kind: 'by', amountMinor: 50 })).toMatchObject({ toMinor: 1050, isCapped: false });
  });

  it('begins at what is planned where nobody has given yet', () => {
    expect(changeOf(member('a', null), { kind: 'to', amountMinor: 700 })).toMatchObject({
      fromMinor: 500,
      toMinor: 700,
    });
  });

  it('leaves the envelope what it does not take, openings included', () => {
    const changes = [member('a', budget(1000, 0)), member('b', null)].map((one) =>
      changeOf(one, { kind: 'by', amountMinor: 100 }),
    );
    expect(sumOf(changes)).toBe(200);
    expect(envelopeLeftAfter(budget(2000, 1000), plan, changes)).toBe(2000 - 1000 - 500 - 200);
    expect(envelopeLeftAfter(null, plan, [])).toBe(2000);
  });
});

describe('an adjustment', () => {
  const [from, to] = [member('a', budget(1000, 300)), member('b', budget(500, 0))];

  it('moves from one to the other, and nothing before one knows to whom', () => {
    const changes = changesOf({ act: 'move', member: from, amountMinor: 200, to });
    expect(requestOf(changes, ' shift ')).toEqual({
      adjustments: [
        { employeeId: 'a', amountMinor: -200 },
        { employeeId: 'b', amountMinor: 200 },
      ],
      reason: 'shift',
    });
    expect(changesOf({ act: 'move', member: from, amountMinor: 200, to: null })).toEqual([]);
  });

  it('is held up by what is given, and by an envelope that stops; each says what is possible', () => {
    const envelope = budget(2000, 1900);
    expect(obstacleOf({ act: 'withdraw', member: from, amountMinor: 800, to: null }, envelope, plan)).toEqual({
      code: 'below_committed',
      facts: { committedMinor: 300 },
      possibleMinor: 700,
    });
    expect(obstacleOf({ act: 'topUp', member: from, amountMinor: 101, to: null }, envelope, plan)).toMatchObject({
      code: 'envelope_exceeded',
      possibleMinor: 100,
    });
    const lenient = { ...plan, envelopeRule: 'warn' } as const;
    expect(obstacleOf({ act: 'topUp', member: from, amountMinor: 101, to: null }, envelope, lenient)).toBeNull();
  });
});
