import type { Locale } from './locale.js';
import { RECOVERY_HINT_KINDS, RECOVERY_WORDS, type RecoveryHintKind } from './recovery-words.js';

export interface RecoveryHint {
  kind: RecoveryHintKind;
  /** As it stands in the text. */
  words: string;
  /** Where it begins in the text. */
  at: number;
}

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{N}])`;

const patternOf = (entry: string): string =>
  entry
    .split(' ')
    .map((word) =>
      word
        .replace(/\*$/, String.raw`\p{L}*`)
        .replaceAll("'", "['’]")
        .replaceAll(/[её]/g, '[её]'),
    )
    .join(String.raw`\s+`);

// longer entries first: "your own fault" is one find, not a find within another
const patterns = (entries: readonly string[]): RegExp => {
  const longestFirst = entries.toSorted((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(`${NO_LETTER_BEFORE}(?:${longestFirst.join('|')})${NO_LETTER_AFTER}`, 'giu');
};

const compiled = new Map<string, RegExp>();

function patternFor(locale: Locale, kind: RecoveryHintKind): RegExp {
  const name = `${locale} ${kind}`;
  const pattern = compiled.get(name) ?? patterns(RECOVERY_WORDS[locale][kind]);
  compiled.set(name, pattern);
  return pattern;
}

/** Words in a text for the customer that accuse them or sell them something, in their order. Only a hint: the head decides. */
export function recoveryHints(text: string, locale: Locale): RecoveryHint[] {
  return RECOVERY_HINT_KINDS.flatMap((kind) =>
    [...text.matchAll(patternFor(locale, kind))].map((found) => ({ kind, words: found[0], at: found.index })),
  ).toSorted((a, b) => a.at - b.at);
}
