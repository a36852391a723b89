import type { Locale } from '@amends/shared/locale.js';
import { useState } from 'react';
import { recall, remember } from '../../lib/storage.js';

const KEPT = 'amends.kept-words';

const recallKept = (): string[] => (recall(KEPT) as string[] | null) ?? [];

/** The words that a head said, on this device, may stand in this option. */
export function useKeptWords(optionId: string, locale: Locale) {
  const [kept, setKept] = useState(recallKept);
  const nameOf = (words: string): string => `${optionId} ${locale} ${words}`;
  return {
    isKept: (words: string) => kept.includes(nameOf(words)),
    keep: (words: string) => {
      const next = [...recallKept(), nameOf(words)];
      remember(KEPT, next);
      setKept(next);
    },
  };
}
