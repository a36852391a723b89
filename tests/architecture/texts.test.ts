import { LOCALES } from '@amends/shared/locale.js';
import { PROBLEM_CODES } from '@amends/shared/problems.js';
import { problemTextsEn } from '@amends/shared/problem-texts.en.js';
import { problemTextsRu } from '@amends/shared/problem-texts.ru.js';
import { TEXTS } from '../support/screen-texts.js';
import { filesIn, keysInCallsOf, sourceOf } from '../support/sources.js';

/** Every text of a tree by its path, `home.title`; lists count by their places. */
function leaves(tree: unknown, path = ''): Map<string, unknown> {
  if (typeof tree !== 'object' || tree === null) return new Map([[path, tree]]);
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => [...leaves(value, path === '' ? key : `${path}.${key}`)]),
  );
}

const texts = { en: leaves(TEXTS.en), ru: leaves(TEXTS.ru) };

describe('every code of a problem', () => {
  const tests = ['rules', 'database', 'api', 'browser', 'faults']
    .flatMap((folder) => filesIn(`tests/${folder}`))
    // this one goes through all of them, and so says nothing about any
    .filter((file) => file !== 'tests/rules/problem-texts.test.ts')
    .map(sourceOf)
    .join('\n');

  it.each(PROBLEM_CODES)('%s has a test', (code) => {
    expect(tests.includes(`'${code}'`)).toBe(true);
  });

  it('has a title and a sentence in every language, and no language has more', () => {
    for (const { title, detail } of [problemTextsEn, problemTextsRu]) {
      expect(Object.keys(title)).toEqual(PROBLEM_CODES);
      expect(Object.keys(detail)).toEqual(PROBLEM_CODES);
    }
  });
});

describe('the texts of the screens', () => {
  it('have one shape in both languages', () => {
    expect([...texts.ru.keys()].toSorted()).toEqual([...texts.en.keys()].toSorted());
    for (const [path, text] of texts.en) expect([path, typeof texts.ru.get(path)]).toEqual([path, typeof text]);
  });

  it.each(LOCALES)('say something everywhere in %s', (locale) => {
    const empty = [...texts[locale]].filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('are written in their own language', () => {
    const cyrillic = /[а-яё]/i;
    const inEnglish = [...texts.en].filter(([, text]) => typeof text === 'string' && cyrillic.test(text));
    // a language is named in its own words, wherever it is offered
    expect(inEnglish.map(([, text]) => text)).toEqual(inEnglish.map(() => 'Русский'));
  });

  it.each([
    ['en', ['one', 'other']],
    ['ru', ['one', 'few', 'many', 'other']],
  ] as const)('count in every form that %s has', (locale, forms) => {
    for (const file of filesIn(`frontend/src/locales/${locale}`)) {
      const counted = keysInCallsOf(file, 'plural');
      for (const keys of counted) expect([file, keys.toSorted()]).toEqual([file, forms.toSorted()]);
      expect(sourceOf(file)).not.toMatch(locale === 'en' ? /plural\('ru'/ : /plural\('en'/);
    }
  });

  it('are drawn alike in every language, which no style asks for', () => {
    const asking = filesIn('frontend/src', /\.css$/).filter((file) => /:lang\(|\[\s*lang/u.test(sourceOf(file)));
    expect(asking).toEqual([]);
  });
});
