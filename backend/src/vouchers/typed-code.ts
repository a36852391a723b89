import { TYPED_CODE_LENGTH_MAX } from '@amends/shared/limits.js';

/** What somebody typed or scanned: a code, or the token of a customer's page. */
export type TypedCode = { code: string } | { token: string };

const LINK = /\/g\/([\w-]{43})(?![\w-])/;
const TOKEN = /^[\w-]{43}$/;
const SIGN = '[A-HJKMNP-Z2-9]';
/** Neither letters nor digits touch it. */
const CODE = new RegExp(`(?<![\\p{L}\\d])(${SIGN}{4})[\\s\\p{Pd}]*(${SIGN}{4})(?![\\p{L}\\d])`, 'u');

/** Letters that look the same on a Russian keyboard. */
const LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

/**
 * Understands a code however it was written: in lower case, with spaces, without its dash, with letters of the wrong
 * alphabet, within a sentence, or as the link of the customer's page.
 * @returns null where there is no code in it
 */
export function typedCode(text: string): TypedCode | null {
  if (text.length > TYPED_CODE_LENGTH_MAX) return null;
  const typed = text.trim();
  const token = LINK.exec(typed)?.[1] ?? TOKEN.exec(typed)?.[0];
  if (token !== undefined) return { token };
  const latin = typed.toUpperCase().replaceAll(/[А-Я]/g, (letter) => LATIN[letter] ?? letter);
  // one group of four after the other, wherever the spaces are: `7k 4m2mdx`
  const [, first, second] = CODE.exec(latin) ?? CODE.exec(latin.replaceAll(/[\s\p{Pd}]/gu, '')) ?? [];
  return first === undefined || second === undefined ? null : { code: `${first}-${second}` };
}
