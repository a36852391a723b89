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
  waiting: {
    title: (n) =>
      plural('ru', n, {
        one: `${n} запрос ждёт ответа`,
        few: `${n} запроса ждут ответа`,
        many: `${n} запросов ждут ответа`,
        other: `${n} запроса ждут ответа`,
      }),
    asked: (v) => `${v.name} · запрос ${v.ago}`,
    expires: (v) => `действует до ${v.time}`,
    severity: (v) => `тяжесть ${v.severity} из ${v.max}`,
    limit: (v) => `лимит ${v.limit}`,
    leftInBudget: (v) => `в личном бюджете ${v.left}`,
    approve: 'Согласовать',
    refuse: 'Отказать',
    why: 'Почему отказ?',
    whyHint: (v) => `${v.name} увидит это сразу.`,
    whyMissing: 'Объясните в двух словах.',
    sendRefusal: 'Отказать с этой причиной',
    back: 'Назад',
    approved: (v) => `${v.number}: согласовано`,
    refused: (v) => `${v.number}: отказано`,
    ownOthers: (v) => `Собственный запрос согласовать нельзя. Ответить может ${v.names}.`,
    ownNobody:
      'Собственный запрос согласовать нельзя, а другого руководителя в отделе нет. Срок запроса истечёт, и деньги вернутся в бюджет.',
  },
};
