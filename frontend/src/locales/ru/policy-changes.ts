import type { policyChanges as en } from '../en/policy-changes.js';
import { plural } from '../plural.js';

export const policyChanges: typeof en = {
  none: 'Различий нет.',
  added: (v) => `Новый вариант: ${v.title}, ${v.cost}`,
  removed: (v) => `Убран: ${v.title}`,
  archived: (v) => `В архиве: ${v.title}`,
  restored: (v) => `Возвращён из архива: ${v.title}, ${v.cost}`,
  reordered: 'Изменился порядок',
  before: 'было:',
  after: 'стало:',
  fields: {
    title: 'название',
    say: 'фраза',
    handOver: 'как передать',
    kind: 'вид',
    amount: 'расход',
    perceivedValueMinor: 'ценность для гостя',
    categoryIds: 'причины',
    minSeverity: 'начиная с тяжести',
    restores: 'возмещает',
    perCustomer90Days: 'одному гостю за 90 дней',
    carriesCode: 'с кодом',
    validDays: 'код действует',
    glAccount: 'счёт учёта',
  },
  textIn: {
    en: (field) => `${field} по-английски`,
    ru: (field) => `${field} по-русски`,
  },
  values: {
    noLimit: 'без ограничений',
    times: (n: number) => `${n} ${plural('ru', n, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`,
    yes: 'да',
    no: 'нет',
    sameDay: 'до конца дня',
    days: (n: number) => `${n} ${plural('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`,
    none: 'нет',
  },
};
