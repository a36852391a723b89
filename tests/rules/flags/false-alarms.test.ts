import { worthALook } from '../../../backend/src/finance/flags/choose-findings.js';
import type { RuleResult } from '../../../backend/src/finance/flags/finding.js';
import { chanceFrom } from '../../support/chance.js';
import { honestMonth } from '../../support/honest-company.js';

const MONTHS = 400;
/** The share that is promised: in a company without anything to find, so many months have a finding at most. */
const PROMISED = 0.1;

/** Several departments together, as finance looks at them. */
const together = (departments: RuleResult[][]): RuleResult[] =>
  departments[0]!.map((_, rule) => ({
    tests: departments.reduce((sum, results) => sum + results[rule]!.tests, 0),
    findings: departments.flatMap((results) => results[rule]!.findings),
  }));

it.each([1, 3])('in a company of %d departments with honest staff hardly a month is flagged', (departments) => {
  const chance = chanceFrom(20_261_122 + departments);
  let flagged = 0;
  for (let month = 0; month < MONTHS; month += 1) {
    const results = Array.from({ length: departments }, (_, i) => honestMonth(`d${i}`, chance));
    if (worthALook(together(results)).length > 0) flagged += 1;
  }
  expect(flagged / MONTHS).toBeLessThanOrEqual(PROMISED);
});

it('who really stands out is found in the same company', () => {
  const chance = chanceFrom(7);
  const months = Array.from({ length: 50 }, () => {
    const results = honestMonth('d', chance);
    // 30 amounts, nearly all of them just below the limit
    results[3]!.tests += 1;
    results[3]!.findings.push({
      departmentId: 'd',
      employeeId: 'sly',
      customerId: null,
      probability: 2 ** -18,
      facts: { rule: 'below_limit', limitMinor: 10_000, justBelow: 28, below: 2, amountMinor: 0 },
      gestureIds: [],
    });
    return worthALook(results).some(({ employeeId }) => employeeId === 'sly');
  });
  expect(months.every(Boolean)).toBe(true);
});
