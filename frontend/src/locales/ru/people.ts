import type { people as en } from '../en/people.js';
import { plural } from '../plural.js';

export const people: typeof en = {
  title: 'Люди и отделы',
  lead: 'Кто где работает и что кому разрешено.',
  departments: 'Отделы',
  department: 'Отдел',
  currency: 'Валюта',
  timeZone: 'Часовой пояс',
  now: (v) => `там сейчас ${v.time}`,
  languages: 'Языки',
  staffCount: 'Людей',
  peopleTitle: 'Люди',
  name: 'Имя',
  email: 'Эл. почта',
  roles: 'Роли',
  state: 'Состояние',
  active: 'работает',
  inactive: 'отключён',
  company: 'Вся компания',
  allDepartments: 'Все отделы',
  allRoles: 'Все роли',
  role: 'Роль',
  search: 'Имя или почта',
  shown: (n) =>
    plural('ru', n, {
      one: `${n} человек`,
      few: `${n} человека`,
      many: `${n} человек`,
      other: `${n} человека`,
    }),
  empty: 'Никого не нашлось.',
  emptyHint: 'Попробуйте другое имя или сбросьте фильтры.',
  clear: 'Сбросить фильтры',
};
