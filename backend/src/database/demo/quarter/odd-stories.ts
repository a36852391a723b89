import type { CustomerInput } from '@amends/shared/contract/gesture.js';
import type { CategorySlug } from '../company/demo-types.js';
import { ODD_WORDS } from './odd-words.js';

/** A gesture that somebody gave, in the month that is looked at. */
export interface OddCase {
  /** Of the month. */
  day: number;
  /** Local. */
  hour: number;
  giver: 'staff1' | 'staff2' | 'head';
  cause: CategorySlug;
  option: string;
  severity: number;
  customer: CustomerInput;
  /** In whole units; absent = the usual amount. */
  amount?: number;
  note?: string;
}

const COMMUTER: CustomerInput = { reference: 'FF 204 711', name: 'Oleg Tsoi', tier: 'Platinum' };

/** Something goes wrong for the same passenger again and again. */
export const UNLUCKY: readonly OddCase[] = [
  { day: 2, hour: 19, giver: 'staff1', cause: 'fault', option: 'legroom', severity: 2, customer: COMMUTER },
  { day: 7, hour: 20, giver: 'staff2', cause: 'wait', option: 'lounge', severity: 2, customer: COMMUTER },
  { day: 13, hour: 20, giver: 'staff1', cause: 'billing', option: 'bag', severity: 2, customer: COMMUTER },
  { day: 20, hour: 19, giver: 'head', cause: 'booking', option: 'legroom', severity: 2, customer: COMMUTER },
  { day: 23, hour: 18, giver: 'staff1', cause: 'wait', option: 'meal', severity: 1, customer: COMMUTER },
  { day: 26, hour: 21, giver: 'staff2', cause: 'wait', option: 'lounge', severity: 2, customer: COMMUTER },
];

const ROW_PASSENGERS: readonly CustomerInput[] = [
  'Ines Duarte',
  'Marek Novak',
  'Aliya Sultan',
  'Piotr Zielinski',
  'Leyla Aydin',
].map((name, index) => ({ reference: `36${'ABCDE'.charAt(index)}`, name }));

/** Promised on one evening, and taken back two weeks later. */
export const TAKEN_BACK: readonly OddCase[] = ROW_PASSENGERS.map((customer, index) => ({
  day: 5,
  hour: 18 + Math.floor(index / 2),
  giver: index % 2 === 0 ? 'staff1' : 'staff2',
  cause: 'fault',
  option: 'legroom',
  severity: 2,
  customer,
}));
export const TAKEN_BACK_DAY = 19;

const CONGRESS: readonly (readonly [name: string, day: number, hour: number, amount: number])[] = [
  ['Андреас Вебер', 13, 19, 28_500],
  ['Клара Линд', 13, 20, 28_900],
  ['Томаш Горак', 13, 22, 29_500],
  ['Хелена Круус', 14, 19, 28_900],
  ['Юн Со Хён', 14, 21, 29_500],
  ['Матео Росси', 15, 20, 28_900],
  ['Эмре Йылмаз', 15, 22, 28_500],
  ['Жанна Морель', 16, 20, 29_500],
];

/** Nights elsewhere, each a little below what may be given without approval. */
export const NIGHTS: readonly OddCase[] = CONGRESS.map(([name, day, hour, amount], index) => ({
  day,
  hour,
  giver: 'staff2',
  cause: 'denied',
  option: 'night',
  severity: 4,
  customer: { reference: `${901 + index}`, name },
  amount,
  ...(index % 4 === 0 && { note: ODD_WORDS.nightNotes[index / 4] }),
}));

/** The restaurant's head gives herself an exception for the rest of the month. */
export const EXCEPTION = { day: 9, hour: 11, lastDay: 28, allotment: 1000 };

/** Whose names and references nobody else gets. */
export const ODD_GUESTS: readonly CustomerInput[] = [...UNLUCKY, ...TAKEN_BACK, ...NIGHTS].map(
  ({ customer }) => customer,
);
