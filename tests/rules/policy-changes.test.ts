import { policyChanges } from '@amends/shared/policy-changes.js';
import { anAuthoredOption } from '../support/authored.js';

const [meal, lounge, taxi] = [anAuthoredOption(), anAuthoredOption({ kind: 'upgrade' }), anAuthoredOption()];

it('nothing differs between equal lists, whatever the order of the categories', () => {
  const before = { ...meal, categoryIds: ['wait', 'noise'] };
  expect(policyChanges([before, lounge], [{ ...before, categoryIds: ['noise', 'wait'] }, lounge])).toEqual([]);
});

it('what is new, kept for the record, back again or gone', () => {
  const kept = { ...meal, archived: true };
  expect(policyChanges([], [meal])).toEqual([{ kind: 'added', option: meal }]);
  expect(policyChanges([meal], [])).toEqual([{ kind: 'removed', option: meal }]);
  expect(policyChanges([meal], [kept])).toEqual([{ kind: 'archived', option: kept }]);
  expect(policyChanges([kept], [meal])).toEqual([{ kind: 'restored', option: meal }]);
});

it('each field with what it was and what it is, texts once per language that differs', () => {
  const after = {
    ...meal,
    title: { ...meal.title, ru: 'Обед' },
    say: { en: 'Lunch is on us.', ru: 'Обед за наш счёт.' },
    amount: { minMinor: 500, defaultMinor: 1_000, maxMinor: 1_000 },
    validDays: null,
  };
  expect(policyChanges([meal], [after])).toEqual([
    {
      kind: 'changed',
      option: after,
      fields: [
        { field: 'title', locale: 'ru', before: meal.title.ru, after: 'Обед' },
        { field: 'say', locale: 'en', before: meal.say.en, after: 'Lunch is on us.' },
        { field: 'say', locale: 'ru', before: meal.say.ru, after: 'Обед за наш счёт.' },
        { field: 'amount', before: meal.amount, after: after.amount },
        { field: 'validDays', before: 30, after: null },
      ],
    },
  ]);
});

it('an option that was changed and archived says both', () => {
  const after = { ...meal, archived: true, minSeverity: 3 };
  expect(policyChanges([meal], [after]).map(({ kind }) => kind)).toEqual(['archived', 'changed']);
});

it('goes through the newer list, then what is gone, then the order of what both have', () => {
  const cheaper = { ...lounge, perceivedValueMinor: 1 };
  const added = anAuthoredOption();
  expect(policyChanges([meal, taxi, lounge], [added, cheaper, meal]).map((change) => change.kind)).toEqual([
    'added',
    'changed',
    'removed',
    'reordered',
  ]);
  expect(policyChanges([meal, lounge], [lounge, meal])).toEqual([
    { kind: 'reordered', optionIds: [lounge.id, meal.id] },
  ]);
  expect(policyChanges([meal, lounge], [meal, added, lounge])).toEqual([{ kind: 'added', option: added }]);
});
