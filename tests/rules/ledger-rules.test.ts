import { changeOfLeftMinor, leftAfterMinor } from '@amends/shared/ledger-rules.js';

describe('a ledger entry', () => {
  it('says what was left after it and what it changed in that', () => {
    const totals = { allottedAfterMinor: 5_000, spentAfterMinor: 1_200, heldAfterMinor: 800 };
    expect(leftAfterMinor(totals)).toBe(3_000);
    expect(changeOfLeftMinor({ deltaAllottedMinor: 0, deltaSpentMinor: 800, deltaHeldMinor: -800 })).toBe(0);
    expect(changeOfLeftMinor({ deltaAllottedMinor: 0, deltaSpentMinor: 500, deltaHeldMinor: 0 })).toBe(-500);
  });
});
