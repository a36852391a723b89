import { lazy } from 'react';

export const loadAfter = () => import('../../../parts/after-gesture/AfterGesture.js');

/** What may follow a gesture comes after what has to be handed over now. */
export const AfterGesture = lazy(async () => ({ default: (await loadAfter()).AfterGesture }));
