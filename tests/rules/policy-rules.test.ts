import { isPublishableCount } from '@amends/shared/policy-rules.js';

describe('a policy', () => {
  it('may be published with five to ten options', () => {
    const publishable = Array.from({ length: 13 }, (_, count) => count).filter(isPublishableCount);
    expect(publishable).toEqual([5, 6, 7, 8, 9, 10]);
  });
});
