import { AMOUNT_MAX_MINOR } from '@amends/shared/limits.js';
import { fractionDigits, formatMoney, parseMoney } from '@amends/shared/money.js';
import fc from 'fast-check';

/** As a person compares it: any space is a space. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('an amount, written', () => {
  it.each([
    ['EUR', '€1,234.50', '1 234,50 €'],
    ['GBP', '£1,234.50', '1 234,50 £'],
    ['KZT', '₸1,234.50', '1 234,50 ₸'],
    ['JPY', '¥123,450', '123 450 ¥'],
  ])('of 123450 in %s is %s in English and %s in Russian', (currency, english, russian) => {
    expect(plain(formatMoney(123_450, currency, 'en'))).toBe(english);
    expect(plain(formatMoney(123_450, currency, 'ru'))).toBe(russian);
  });

  it('drops cents that are zero, but for tables that must line up', () => {
    expect(formatMoney(1_800, 'EUR', 'en')).toBe('€18');
    expect(formatMoney(1_800, 'EUR', 'en', 'always')).toBe('€18.00');
    expect(plain(formatMoney(1_800, 'EUR', 'ru', 'always'))).toBe('18,00 €');
    expect(formatMoney(1_800, 'JPY', 'en', 'always')).toBe('¥1,800');
  });

  it('shows a minus where money goes back', () => {
    expect(formatMoney(-1_850, 'EUR', 'en')).toBe('-€18.50');
  });

  it.each([
    ['EUR', 2],
    ['KZT', 2],
    ['JPY', 0],
  ])('in %s has %d digits after the point', (currency, digits) => {
    expect(fractionDigits(currency)).toBe(digits);
  });
});

describe('an amount, typed', () => {
  it.each([
    ['18', 1_800],
    ['18.5', 1_850],
    ['18,50', 1_850],
    [' 1 200.5 ', 120_050],
    ['1\u00a0200,05', 120_005],
    ['0', 0],
    ['0.01', 1],
    ['007', 700],
  ])('as "%s" is %d cents', (text, minor) => {
    expect(parseMoney(text, 'EUR')).toBe(minor);
  });

  it.each(['', ' ', '-5', '+5', '1.234', '1.2.3', '5,', '.5', '1e3', '€5', 'five', '0x10', '١٢', '1234567890123'])(
    'as "%s" is not an amount',
    (text) => {
      expect(parseMoney(text, 'EUR')).toBeNull();
    },
  );

  it('has no digits after the point where the currency has none', () => {
    expect(parseMoney('1200', 'JPY')).toBe(1_200);
    expect(parseMoney('1200.5', 'JPY')).toBeNull();
  });

  it('is read back as it was written, in every currency and language', () => {
    const currency = fc.constantFrom('EUR', 'KZT', 'GBP', 'JPY');
    const cents = fc.constantFrom('always' as const, 'if-any' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: AMOUNT_MAX_MINOR }), currency, cents, (minor, of, how) => {
        const english = formatMoney(minor, of, 'en', how).replaceAll(/[^\d.]/g, '');
        const russian = formatMoney(minor, of, 'ru', how).replaceAll(/[^\d,\s]/g, '');
        expect([parseMoney(english, of), parseMoney(russian, of)]).toEqual([minor, minor]);
      }),
    );
  });

  it('is never anything else than whole minor units or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d., -]{0,16}$/)), (text) => {
        const minor = parseMoney(text, 'EUR');
        expect(minor === null || (Number.isSafeInteger(minor) && minor >= 0)).toBe(true);
      }),
    );
  });
});
