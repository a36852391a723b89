import type { office as en } from '../en/office.js';

export const office: typeof en = {
  month: 'Месяц',
  everyMonth: 'Все месяцы',
  allDepartments: 'Все отделы',
  department: 'Отдел',
  noDepartment: 'Здесь для вас пока нет ни одного отдела.',
  noDepartmentHint: 'Это может изменить администратор.',
  filters: 'Фильтры',
  clear: 'Сбросить фильтры',
  csv: 'Выгрузить CSV',
};
