import type { Category, Option } from '@amends/shared/contract/policy.js';

export const WAIT: Category = {
  id: '00000000-0000-7000-8000-00000000000a',
  slug: 'wait',
  name: 'Long wait',
  severity: 2,
  lost: 'service',
};

let made = 0;

/** A meal for €10 that fits a long wait and restores attention; say what matters to the test. */
export function anOption(about: Partial<Option> = {}): Option {
  made += 1;
  return {
    id: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    title: 'Meal',
    kind: 'treat',
    amount: { minMinor: 500, defaultMinor: 1_000, maxMinor: 2_000 },
    perceivedValueMinor: 1_500,
    categoryIds: [WAIT.id],
    minSeverity: 1,
    restores: 'attention',
    carriesCode: true,
    say: 'Here is a meal on us.',
    handOver: 'Show the code.',
    paused: false,
    refusal: null,
    ...about,
  };
}
