import { isLocale, localeFromHeader } from '@amends/shared/locale.js';

describe('the language of a request', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['ru', 'ru'],
    ['ru-KZ,ru;q=0.9,en;q=0.8', 'ru'],
    ['en-GB,ru', 'en'],
    ['en;q=0.4,ru;q=0.5', 'ru'],
    ['kk-KZ,ru;q=0.7,en;q=0.3', 'ru'],
    ['RU', 'ru'],
    ['ru;q=0,en', 'en'],
    ['ru;q=0', 'en'],
    ['de,fr', 'en'],
    ['*', 'en'],
    ['ru;q=abc;level=1', 'ru'],
    [';;;,,,=', 'en'],
  ])('asked for with %j is %s', (header, locale) => {
    expect(localeFromHeader(header)).toBe(locale);
  });

  it('is one of the product’s', () => {
    expect(['en', 'ru', 'de', 'EN', '', null, 1].filter(isLocale)).toEqual(['en', 'ru']);
  });
});
