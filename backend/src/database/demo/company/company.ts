import type { DemoDepartment } from './demo-types.js';
import { GATE_OPTIONS } from './gate-options.js';
import { HOTEL_OPTIONS } from './hotel-options.js';
import { TABLE_OPTIONS } from './table-options.js';

export const COMPANY = { name: { en: 'Auvera Travel & Stay', ru: '«Аувера»' }, baseCurrency: 'EUR' };

/** Three people each; the envelope is what they get and a fifth more. */
export const DEPARTMENTS: readonly DemoDepartment[] = [
  {
    slug: 'gate',
    name: { en: 'Airport & gate', ru: 'Аэропорт и выход на посадку' },
    currency: 'EUR',
    timeZone: 'Asia/Almaty',
    allotment: 1200,
    authorityLimit: 60,
    envelope: 4300,
    envelopeRule: 'warn',
    options: GATE_OPTIONS,
    before: { without: 'points', changed: { meal: { cost: 9 }, credit: { validDays: 30 } } },
  },
  {
    slug: 'hotel',
    name: { en: 'Hotel front desk', ru: 'Стойка регистрации отеля' },
    currency: 'KZT',
    timeZone: 'Asia/Almaty',
    allotment: 900_000,
    authorityLimit: 30_000,
    envelope: 3_250_000,
    envelopeRule: 'stop',
    options: HOTEL_OPTIONS,
    before: { without: 'spa', changed: { 'part-back': { cost: [3000, 10_000, 15_000] } } },
  },
  {
    slug: 'table',
    name: { en: 'Restaurant floor', ru: 'Зал ресторана' },
    currency: 'GBP',
    timeZone: 'Europe/London',
    allotment: 900,
    authorityLimit: 40,
    envelope: 3250,
    envelopeRule: 'stop',
    options: TABLE_OPTIONS,
    before: { without: 'chef', changed: { 'off-bill': { cost: [5, 12, 20] } } },
  },
];
