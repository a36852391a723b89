import { policyCoverage } from '@amends/shared/policy-coverage.js';
import { anAuthoredOption, authoredOptions } from '../support/authored.js';

const CATEGORIES = [
  { id: 'wait', severity: 1 },
  { id: 'safety', severity: 4 },
];

it('nothing covers nothing and restores nothing', () => {
  expect(policyCoverage([], CATEGORIES)).toEqual({
    thin: [
      { categoryId: 'wait', fitting: 0 },
      { categoryId: 'safety', fitting: 0 },
    ],
    unrestored: ['money', 'product', 'service', 'attention'],
  });
});

it('two options are a choice, one is none', () => {
  const options = [...authoredOptions(2), anAuthoredOption({ categoryIds: ['safety'], restores: 'money' })];
  expect(policyCoverage(options, CATEGORIES)).toEqual({
    thin: [{ categoryId: 'safety', fitting: 1 }],
    unrestored: ['product', 'attention'],
  });
});

it('an option for worse cases than the category usually is does not fit there', () => {
  const options = authoredOptions(2, { categoryIds: ['wait', 'safety'], minSeverity: 2 });
  expect(policyCoverage(options, CATEGORIES).thin).toEqual([{ categoryId: 'wait', fitting: 0 }]);
});

it('archived options do not count', () => {
  const options = authoredOptions(2, { archived: true, restores: 'money' });
  expect(policyCoverage(options, CATEGORIES)).toEqual(policyCoverage([], CATEGORIES));
});
