import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';
import { optionFaults, policyFaults } from '@amends/shared/policy-faults.js';
import { anAuthoredOption, authoredOptions } from '../support/authored.js';

const CATEGORIES = new Set(['wait', 'noise']);
const amount = (minMinor: number, defaultMinor: number, maxMinor: number): Partial<AuthoredOption> => ({
  amount: { minMinor, defaultMinor, maxMinor },
});

describe('an authored option', () => {
  it.each<Partial<AuthoredOption>>([
    {},
    amount(1, 50, 100_000_000_000),
    { perceivedValueMinor: 0, perCustomer90Days: 90, validDays: null, glAccount: '6400' },
    { minSeverity: 4, categoryIds: ['wait', 'noise'] },
    { title: { en: 'a'.repeat(80), ru: 'б'.repeat(80) } },
  ])('can be saved: %j', (about) => {
    expect(optionFaults(anAuthoredOption(about), CATEGORIES)).toEqual([]);
  });

  it.each<[Partial<AuthoredOption>, string, string]>([
    [{ title: { en: 'Meal', ru: ' ' } }, 'title.ru', 'missing'],
    [{ title: { en: 'a'.repeat(81), ru: 'Обед' } }, 'title.en', 'too_long'],
    [{ say: { en: 'a'.repeat(301), ru: 'Обед' } }, 'say.en', 'too_long'],
    [{ handOver: { en: '', ru: 'Код' } }, 'handOver.en', 'missing'],
    [amount(0, 1, 1), 'amount.minMinor', 'too_small'],
    [amount(1, 1, 100_000_000_001), 'amount.maxMinor', 'too_large'],
    [amount(5, 5, 4), 'amount.maxMinor', 'not_in_order'],
    [amount(5, 4, 9), 'amount.defaultMinor', 'not_in_order'],
    [amount(5, 10, 9), 'amount.defaultMinor', 'not_in_order'],
    [{ perceivedValueMinor: -1 }, 'perceivedValueMinor', 'too_small'],
    [{ categoryIds: [] }, 'categoryIds', 'missing'],
    [{ categoryIds: ['wait', 'wait'] }, 'categoryIds', 'twice'],
    [{ categoryIds: ['weather'] }, 'categoryIds', 'unknown'],
    [{ minSeverity: 0 }, 'minSeverity', 'too_small'],
    [{ minSeverity: 5 }, 'minSeverity', 'too_large'],
    [{ perCustomer90Days: 0 }, 'perCustomer90Days', 'too_small'],
    [{ perCustomer90Days: 91 }, 'perCustomer90Days', 'too_large'],
    [{ validDays: 0 }, 'validDays', 'too_small'],
    [{ validDays: 3651 }, 'validDays', 'too_large'],
    [{ glAccount: '' }, 'glAccount', 'missing'],
    [{ glAccount: '6'.repeat(41) }, 'glAccount', 'too_long'],
  ])('%j is told at %s: %s', (about, field, problem) => {
    expect(optionFaults(anAuthoredOption(about), CATEGORIES)).toEqual([{ field, problem }]);
  });

  it('is told with its place in the list, and so is the same id twice', () => {
    const options = authoredOptions(3);
    const wrong = anAuthoredOption({ id: options[0]!.id, minSeverity: 5 });
    expect(policyFaults([...options, wrong], CATEGORIES)).toEqual([
      { field: 'options.3.id', problem: 'twice' },
      { field: 'options.3.minSeverity', problem: 'too_large' },
    ]);
  });

  it('is one of thirty at most', () => {
    expect(policyFaults(authoredOptions(30), CATEGORIES)).toEqual([]);
    expect(policyFaults(authoredOptions(31), CATEGORIES)).toEqual([{ field: 'options', problem: 'too_many' }]);
  });
});
