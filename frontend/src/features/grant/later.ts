import type { Locale } from '@amends/shared/locale.js';
import { lazy } from 'react';
import { loadAfterTexts } from '../../locales/after-texts.js';
import { loadAfter } from './result/later-after.js';

const loadMarks = () => import('./choice/MarkFits.js');
const loadChoice = () => import('./choice/LetThemChoose.js');

/** What the plain way of three taps does not need. */
export const MarkFits = lazy(async () => ({ default: (await loadMarks()).MarkFits }));
export const LetThemChoose = lazy(async () => ({ default: (await loadChoice()).LetThemChoose }));

/** Fetches it once the screen stands, so that it is at hand when the connection is not. */
export function loadAhead(locale: Locale): void {
  const all = [loadMarks(), loadChoice(), loadAfter(), loadAfterTexts(locale)];
  // what did not come now is asked for again when it is wanted
  void Promise.allSettled(all);
}
