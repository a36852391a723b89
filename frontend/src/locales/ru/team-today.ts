import type { teamToday as en } from '../en/team-today.js';
import { plural } from '../plural.js';

const gestures = (n: number) =>
  plural('ru', n, { one: `${n} жест`, few: `${n} жеста`, many: `${n} жестов`, other: `${n} жеста` });

export const teamToday: typeof en = {
  title: 'Команда сегодня',
  department: 'Отдел',
  noDepartment: 'Вы не руководите отделом.',
  noDepartmentHint: 'Это может изменить администратор.',
  dayInWords: (v) =>
    [
      `${gestures(v.gestures)} на ${v.given}.`,
      v.moods && `Как ушли гости: ${v.moods}.`,
      v.median && (v.gestures === 1 ? `Записан за ${v.median}.` : `Половина записана быстрее чем за ${v.median}.`),
    ]
      .filter(Boolean)
      .join(' '),
  emptyDay: 'Сегодня ещё ничего не подарили.',
  emptyDayHint: 'Первый жест появится здесь, как только его запишут.',
  left: {
    calm: (n) => `спокойно\u00a0— ${n}`,
    unsure: (n) => `неясно\u00a0— ${n}`,
    upset: (n) => `с обидой\u00a0— ${n}`,
    gone: (n) => `не дождались\u00a0— ${n}`,
    unknown: (n) => `не отмечено\u00a0— ${n}`,
  },
  overduePromises: (n) =>
    plural('ru', n, {
      one: `Просрочено ${n} обещание клиенту.`,
      few: `Просрочено ${n} обещания клиентам.`,
      many: `Просрочено ${n} обещаний клиентам.`,
      other: `Просрочено ${n} обещания клиентам.`,
    }),
  howTheyLeft: 'Как ушли гости',
  unknown: 'Не отмечено',
  unknownHint: 'Не отмечено — не значит плохо: об этом просто ещё не сказали.',
  members: {
    title: 'У кого сколько осталось',
    name: 'Сотрудник',
    left: 'Осталось',
    given: 'Подарено',
    gestures: 'Жестов',
    last: 'Последний',
    leftOf: (v) => `${v.left} из ${v.allotted}`,
    notOpened: (v) => `${v.planned}, откроется с первым жестом`,
    empty: 'В этом отделе пока никого нет.',
  },
  today: {
    title: 'Жесты за сегодня',
    time: 'Время',
    number: '№',
    option: 'Вариант',
    staff: 'Кто подарил',
    customer: 'Гость',
    amount: 'Сумма',
    mood: 'Как ушёл',
    state: 'Состояние',
  },
};
