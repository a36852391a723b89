import type { CategorySlug, DepartmentSlug } from '../company/demo-types.js';

type Weights<T> = readonly (readonly [T, number])[];

/** What a department's days are like. */
export interface Habits {
  /** Gestures in the quarter, besides those that needed approval and today's. */
  gestures: number;
  /** How busy the days are, Sunday first. */
  weekdays: readonly [number, number, number, number, number, number, number];
  /** Local hours. */
  hours: Weights<number>;
  causes: Weights<CategorySlug>;
  /** Who gives how much. */
  givers: Weights<'staff1' | 'staff2' | 'head'>;
  /** Days on which much goes wrong at once: how many, how busy, at which hours, and what. */
  rushes?: { days: number; weight: number; hours: Weights<number>; causes: Weights<CategorySlug> };
}

export const HABITS: Record<DepartmentSlug, Habits> = {
  gate: {
    gestures: 96,
    weekdays: [1.3, 1, 0.8, 0.8, 1.1, 1.6, 1.2],
    hours: [
      [6, 1],
      [7, 2],
      [8, 1],
      [14, 1],
      [17, 2],
      [18, 3],
      [19, 4],
      [20, 5],
      [21, 5],
      [22, 3],
    ],
    causes: [
      ['wait', 28],
      ['fault', 14],
      ['booking', 13],
      ['billing', 9],
      ['wrong', 8],
      ['property', 7],
      ['quality', 6],
      ['rude', 5],
      ['denied', 5],
      ['promise', 4],
      ['noise', 4],
      ['safety', 1],
    ],
    givers: [
      ['staff1', 38],
      ['staff2', 42],
      ['head', 20],
    ],
    rushes: {
      days: 8,
      weight: 7,
      hours: [
        [19, 2],
        [20, 4],
        [21, 3],
      ],
      causes: [
        ['wait', 80],
        ['denied', 14],
        ['promise', 6],
      ],
    },
  },
  hotel: {
    gestures: 134,
    weekdays: [1.3, 1, 0.9, 0.9, 0.9, 1, 1.3],
    hours: [
      [7, 3],
      [8, 4],
      [9, 4],
      [10, 3],
      [11, 3],
      [12, 1],
      [15, 2],
      [16, 2],
      [18, 3],
      [19, 3],
      [20, 3],
      [21, 3],
      [22, 2],
      [23, 1],
    ],
    causes: [
      ['noise', 20],
      ['fault', 18],
      ['wait', 14],
      ['quality', 12],
      ['billing', 10],
      ['booking', 8],
      ['wrong', 6],
      ['promise', 5],
      ['rude', 4],
      ['property', 2],
      ['denied', 1],
      ['safety', 1],
    ],
    givers: [
      ['staff1', 44],
      ['staff2', 38],
      ['head', 18],
    ],
  },
  table: {
    gestures: 144,
    weekdays: [1.1, 0.5, 0.7, 0.8, 1, 1.7, 2],
    hours: [
      [12, 3],
      [13, 5],
      [14, 3],
      [18, 2],
      [19, 5],
      [20, 6],
      [21, 4],
      [22, 1],
    ],
    causes: [
      ['wait', 32],
      ['quality', 18],
      ['wrong', 16],
      ['billing', 8],
      ['booking', 6],
      ['rude', 5],
      ['noise', 5],
      ['fault', 3],
      ['denied', 3],
      ['promise', 2],
      ['property', 1],
      ['safety', 1],
    ],
    givers: [
      ['staff1', 42],
      ['staff2', 40],
      ['head', 18],
    ],
  },
};
