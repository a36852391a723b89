import type { LocalizedText } from '@amends/shared/locale.js';
import type { DemoPerson, DepartmentSlug } from './demo-types.js';

const desk = (
  department: DepartmentSlug,
  locale: DemoPerson['locale'],
  names: { staff1: LocalizedText; staff2: LocalizedText; head: LocalizedText },
): DemoPerson[] =>
  (['staff1', 'staff2', 'head'] as const).map((login) => ({
    email: `${login}@${department}.auvera.example`,
    department,
    roles: login === 'head' ? ['head', 'staff'] : ['staff'],
    locale,
    name: names[login],
  }));

const office = (role: 'finance' | 'admin', name: LocalizedText): DemoPerson => ({
  email: `${role}@auvera.example`,
  department: null,
  roles: [role],
  locale: 'en',
  name,
});

export const PEOPLE: readonly DemoPerson[] = [
  ...desk('gate', 'en', {
    staff1: { en: 'Aigul Sadykova', ru: 'Айгуль Садыкова' },
    staff2: { en: 'Timur Bekov', ru: 'Тимур Беков' },
    head: { en: 'Elena Markova', ru: 'Елена Маркова' },
  }),
  ...desk('hotel', 'ru', {
    staff1: { en: 'Dana Omarova', ru: 'Дана Омарова' },
    staff2: { en: 'Pavel Lukin', ru: 'Павел Лукин' },
    head: { en: 'Marat Iskakov', ru: 'Марат Искаков' },
  }),
  ...desk('table', 'en', {
    staff1: { en: 'Grace Whitlock', ru: 'Грейс Уитлок' },
    staff2: { en: 'Tom Ashby', ru: 'Том Эшби' },
    head: { en: 'Priya Raman', ru: 'Прия Раман' },
  }),
  office('finance', { en: 'Anna Vogel', ru: 'Анна Фогель' }),
  office('admin', { en: 'Lev Orlov', ru: 'Лев Орлов' }),
];
