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

const office = (
  role: 'finance' | 'auditor' | 'admin',
  email: string,
  locale: DemoPerson['locale'],
  name: LocalizedText,
): DemoPerson => ({ email, department: null, roles: [role], locale, name });

/** Closes the months, and asks about what is worth a look. */
export const FINANCE_EMAIL = 'finance@auvera.example';

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
  office('finance', FINANCE_EMAIL, 'en', { en: 'Anna Vogel', ru: 'Анна Фогель' }),
  office('finance', 'finance2@auvera.example', 'ru', { en: 'Boris Lang', ru: 'Борис Ланг' }),
  office('auditor', 'auditor@audit.example', 'en', { en: 'Judith Keller', ru: 'Юдит Келлер' }),
  office('admin', 'admin@auvera.example', 'en', { en: 'Lev Orlov', ru: 'Лев Орлов' }),
];
