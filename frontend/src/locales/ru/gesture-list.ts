import type { gestureList as en } from '../en/gesture-list.js';
import { plural } from '../plural.js';

export const gestureList: typeof en = {
  title: 'Жесты',
  lead: 'Всё, что подарили, попросили или отменили. Фильтры сохраняются в адресе.',
  customer: 'Клиент',
  staff: 'Кто подарил',
  allStaff: 'Все сотрудники',
  option: 'Вариант',
  allOptions: 'Все варианты',
  category: 'Причина',
  allCategories: 'Все причины',
  severity: 'Тяжесть',
  allSeverities: 'Любая тяжесть',
  lost: 'Потеря',
  allLosses: 'Любая потеря',
  state: 'Состояние',
  allStates: 'Все состояния',
  ended: 'Чем кончилось',
  anyEnd: 'Любой исход',
  ends: {
    settled: { true: 'Улажено', false: 'Не улажено', unknown: 'Улажено ли: нет ответа' },
    calm: { true: 'Ушли спокойно', false: 'Ушли не спокойно', unknown: 'Как ушли: не отмечено' },
    returned: { true: 'Вернулись', false: 'Не вернулись', unknown: 'Вернулись ли: неизвестно' },
  },
  picked: 'Кто выбрал',
  anybody: 'Любой выбор',
  choices: { chosen: 'Выбрал клиент', imposed: 'Выбрал сотрудник' },
  code: 'Код',
  anyCode: 'С кодом и без',
  codes: { true: 'Код погашен', false: 'Код пропал', unknown: 'Код открыт' },
  caption: 'Жесты, новые сверху',
  columns: {
    when: 'Когда',
    number: '№',
    option: 'Вариант',
    by: 'Кто подарил',
    customer: 'Клиент',
    amount: 'Стоимость',
    left: 'Ушёл',
    rating: 'Оценка',
    code: 'Код',
    state: 'Состояние',
  },
  ratingOf: (v) => `${v.rating} из ${v.max}`,
  shown: (n, more) =>
    more
      ? `первые ${n}`
      : plural('ru', n, { one: `${n} жест`, few: `${n} жеста`, many: `${n} жестов`, other: `${n} жеста` }),
  empty: 'Пока ничего не подарили.',
  emptyFiltered: 'Ни один жест не подходит под фильтры.',
};
