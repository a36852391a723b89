import { activeOptions, isPublishableCount, needsSecondYes } from '@amends/shared/policy-rules.js';
import { anAuthoredOption, authoredOptions } from '../support/authored.js';

describe('a policy', () => {
  it('may be published with five to ten options', () => {
    const publishable = Array.from({ length: 13 }, (_, count) => count).filter(isPublishableCount);
    expect(publishable).toEqual([5, 6, 7, 8, 9, 10]);
  });

  it('has only those options that are not archived', () => {
    const kept = anAuthoredOption({ archived: true });
    const active = authoredOptions(2);
    expect(activeOptions([kept, ...active])).toEqual(active);
  });

  it.each([
    ['never, unless it is set', 5_000, false, null, false],
    ['not at the limit itself', 5_000, false, 5_000, false],
    ['a cent above it', 5_001, false, 5_000, true],
    ['not for an archived option', 5_001, true, 5_000, false],
    ['always above zero', 1, false, 0, true],
  ])('needs the second yes %s', (_, maxMinor, archived, aboveMinor, needed) => {
    const option = anAuthoredOption({ amount: { minMinor: 1, defaultMinor: 1, maxMinor }, archived });
    expect(needsSecondYes([option], aboveMinor)).toBe(needed);
  });
});
