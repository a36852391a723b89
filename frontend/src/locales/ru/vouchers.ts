import type { vouchers as en } from '../en/vouchers.js';
import { plural } from '../plural.js';

const codes = (n: number, written: string) =>
  plural('ru', n, {
    one: `${written} код`,
    few: `${written} кода`,
    many: `${written} кодов`,
    other: `${written} кода`,
  });

export const vouchers: typeof en = {
  title: 'Коды',
  lead: 'Что ещё на руках у клиентов, что скоро истекает и что пропало.',
  allDepartments: 'Все отделы',
  outstanding: (v) => `на руках, действуют: ${codes(v.count, v.written)}`,
  expiring: (v) => `истекает за ${v.days} дней: ${codes(v.count, v.written)}`,
  wasted: (v) => `пропало за ${v.days} дней: ${codes(v.count, v.written)}`,
  redeemed: (v) => `погашено за ${v.days} дней: ${codes(v.count, v.written)}`,
  department: {
    caption: 'Коды каждого отдела',
    name: 'Отдел',
    outstanding: 'На руках',
    expiring: 'Скоро истекает',
    wasted: 'Пропало',
    redeemed: 'Погашено',
  },
  wastedTitle: 'Что пропало, по вариантам',
  wastedHint:
    'Подарок, которым не воспользовались, дважды подводит доверие. Скажите о нём иначе или дарите то, чему радуются сразу.',
  wastedOf: (v) => `пропало ${v.count} из ${v.issued}`,
  editOption: 'Изменить вариант',
  state: 'Состояние',
  allStates: 'Все состояния',
  states: {
    issued: 'не погашен',
    opened: 'просмотрен',
    redeemed: 'погашен',
    expired: 'истёк',
    cancelled: 'отменён',
  },
  stateNames: {
    issued: 'Не погашены',
    opened: 'Просмотрены или погашены частично',
    redeemed: 'Погашены',
    expired: 'Истекли',
    cancelled: 'Отменены',
  },
  partly: 'погашен частично',
  caption: 'Коды, новые сверху',
  columns: {
    code: 'Код',
    option: 'Вариант',
    customer: 'Клиент',
    by: 'Подарил',
    issued: 'Подарен',
    until: 'Действует до',
    face: 'На сумму',
    used: 'Погашено',
    state: 'Состояние',
  },
  until: (day) => `до ${day}`,
  empty: 'Кодов пока нет.',
  emptyHint: 'Жесты с кодом видны здесь, пока код не погашен или не истёк.',
  emptyFiltered: 'Таких кодов нет.',
};
