import { LOCALES } from '@amends/shared/locale.js';
import { recoveryHints } from '@amends/shared/recovery-hints.js';
import { RECOVERY_WORDS } from '@amends/shared/recovery-words.js';
import { GATE_OPTIONS } from '../../backend/src/database/demo/company/gate-options.js';
import { HOTEL_OPTIONS } from '../../backend/src/database/demo/company/hotel-options.js';
import { TABLE_OPTIONS } from '../../backend/src/database/demo/company/table-options.js';

it.each([
  ['en', 'It was your own fault, but here is a meal.', 'accuses', 'your own fault'],
  ['en', 'You didn’t read the board.', 'accuses', 'You didn’t read'],
  ['en', 'YOU   SHOULD HAVE called.', 'accuses', 'YOU   SHOULD HAVE'],
  ['en', 'Subscribe and save.', 'sells', 'Subscribe'],
  ['en', 'A promotion for you', 'sells', 'promotion'],
  ['ru', 'Вы сами виноваты, но вот обед.', 'accuses', 'Вы сами виноваты'],
  ['ru', 'Это произошло по вашей вине.', 'accuses', 'по вашей вине'],
  ['ru', 'Вы якобы опоздали.', 'accuses', 'якобы'],
  ['ru', 'Оформите подписку сегодня.', 'sells', 'подписку'],
  ['ru', 'Купите следующий билет.', 'sells', 'Купите'],
] as const)('%s: %s', (locale, text, kind, words) => {
  expect(recoveryHints(text, locale)).toEqual([{ kind, words, at: text.indexOf(words) }]);
});

it.each([
  ['en', 'The busybody promoted nobody; I buyed nothing.'],
  ['en', 'You should not have to wait hungry.'],
  ['ru', 'Акционер закупил якобинские книги.'],
  ['ru', 'Мы виноваты. Я сейчас всё исправлю.'],
] as const)('%s, whole words only: %s', (locale, text) => {
  expect(recoveryHints(text, locale)).toEqual([]);
});

it('finds several, in their order', () => {
  const found = recoveryHints('Buy now. As we told you, buy.', 'en');
  expect(found.map(({ kind, words }) => [kind, words])).toEqual([
    ['sells', 'Buy'],
    ['accuses', 'As we told you'],
    ['sells', 'buy'],
  ]);
});

it.each(LOCALES)('finds every word of the list in %s', (locale) => {
  for (const [kind, entries] of Object.entries(RECOVERY_WORDS[locale])) {
    const missed = entries.filter((entry) => recoveryHints(entry.replace('*', ''), locale)[0]?.kind !== kind);
    expect(missed).toEqual([]);
  }
});

it.each(LOCALES)('has nothing against what the demo company says in %s', (locale) => {
  const texts = [...GATE_OPTIONS, ...HOTEL_OPTIONS, ...TABLE_OPTIONS].flatMap(({ title, say, handOver }) =>
    [title, say, handOver].map((text) => text[locale]),
  );
  expect(texts.flatMap((text) => recoveryHints(text, locale))).toEqual([]);
});
