import type { exceptions as en } from '../en/exceptions.js';
import { counted } from '../counted.js';
import { plural } from '../plural.js';

const times = (n: number): string =>
  plural('ru', n, { one: `${n} раз`, few: `${n} раза`, many: `${n} раз`, other: `${n} раза` });
const gestures = (n: number): string =>
  plural('ru', n, { one: `${n} жест`, few: `${n} жеста`, many: `${n} жестов`, other: `${n} жеста` });
const ofGestures = (n: number): string =>
  plural('ru', n, { one: `${n} жеста`, few: `${n} жестов`, many: `${n} жестов`, other: `${n} жеста` });
const shifts = (n: number): string =>
  plural('ru', n, { one: `${n} смену`, few: `${n} смены`, many: `${n} смен`, other: `${n} смены` });
const days = (n: number): string =>
  plural('ru', n, { one: `${n} день`, few: `${n} дня`, many: `${n} дней`, other: `${n} дня` });

export const exceptions: typeof en = {
  title: 'Стоит проверить',
  lead: 'Что выделяется за месяц, не больше десяти, и ни одно не обвинение. Сотрудники на местах этого не видят.',
  headLead: 'Финансы спрашивают, что вы об этом знаете. Обычно есть хорошая причина – назовите её одной фразой.',
  tabs: { label: 'Стоит проверить', flags: 'Проверить', checks: 'Случайные', rules: 'Надёжность' },
  filters: { rule: 'Правило', everyRule: 'Все правила', state: 'Состояние', everyState: 'Любое состояние' },
  empty: 'Ничего не выделяется.',
  emptyHint: 'Каждый месяц просматривается, когда он закончился.',
  headEmpty: 'Вас ни о чём не спрашивали.',
  nothing: 'По этим фильтрам ничего нет.',
  lookNow: (v) => `Просмотреть сейчас: ${v.month}`,
  looking: 'Смотрим …',
  looked: (v) =>
    `${plural('ru', v.found, {
      one: `Выделяется ${v.found} случай`,
      few: `Выделяются ${v.found} случая`,
      many: `Выделяются ${v.found} случаев`,
      other: `Выделяются ${v.found} случая`,
    })}, сравнений: ${v.written}.`,
  summary: {
    gestures: 'жестов просмотрено',
    tests: 'сравнений сделано',
    found: 'выделилось',
    reviewed: (v) => `с вердиктом из ${v.listed} в списке`,
    at: (v) => `Просмотрено ${v.time}`,
  },
  rules: {
    self_dealing: 'Похоже, сотрудник и есть гость',
    self_approval: 'Решение о собственных деньгах',
    split_above_limit: 'Несколько жестов вместе выше лимита',
    spend_per_shift: 'За смену намного больше, чем у коллег',
    repeated_customer: 'Один и тот же гость снова и снова',
    repeated_pair: 'Одни и те же сотрудник и гость',
    below_limit: 'Суммы теснятся прямо под лимитом',
    late_reversals: 'Отмены спустя долгое время',
  },
  matched: { contact: 'контакт', reference: 'номер', name: 'имя' },
  evidence: {
    spend_per_shift: (v) =>
      `${v.perShift} за смену, за ${shifts(v.shifts)}; у коллег – ${v.median} (медиана, человек: ${v.peers}).`,
    repeated_customer: (v) =>
      `Этот гость получал что-то ${times(v.n)} за месяц, всего на ${v.amount}; в среднем гость здесь получает ${v.expected}.`,
    repeated_pair: (v) =>
      `Встретились ${times(v.n)}, на ${v.amount}: из ${ofGestures(v.ofCustomer)} этому гостю и ${v.ofEmployee} от этого сотрудника; случайно вышло бы около ${v.expected}.`,
    below_limit: (v) =>
      `${gestures(v.justBelow)} в последней десятой части под лимитом ${v.limit}, в предыдущей – ${v.below}; всего на ${v.amount}. Без причины их было бы примерно поровну.`,
    split_above_limit: (v) => `${gestures(v.n)} одному гостю за ${v.time}, вместе ${v.amount}; лимит ${v.limit}.`,
    self_dealing: (v) => `${gestures(v.n)} на ${v.amount}; у сотрудника и гостя совпадает: ${v.matched}.`,
    self_approval: (v) =>
      `${counted([
        ['ответы на собственные запросы', v.approvals],
        ['пополнения своего бюджета', v.topUps],
        ['исключения для себя', v.exceptions],
      ])}. Всего на ${v.amount}.`,
    late_reversals: (v) =>
      `${gestures(v.n)} отменено больше чем через неделю, всего на ${v.amount}, самое позднее через ${days(v.oldest)}; раньше в отделе бывало ${v.expected} за месяц.`,
  },
  chance: (v) => `Случайно такое бывает примерно в одном сравнении из ${v.odds}.`,
  always: 'Проверяется всегда, как бы редко ни случалось.',
  hour: (n) => plural('ru', n, { one: `${n} час`, few: `${n} часа`, many: `${n} часов`, other: `${n} часа` }),
  minutes: (n) => plural('ru', n, { one: `${n} минуту`, few: `${n} минуты`, many: `${n} минут`, other: `${n} минуты` }),
  customer: (v) => `Гость ${v.reference}`,
  gestures: 'Жесты',
  more: (n) => `и ещё ${n}`,
  inLedger: 'В реестре',
  states: {
    open: 'открыто',
    asked: 'спросили руководителя',
    answered: 'руководитель ответил',
    reviewed: 'есть вердикт',
  },
  said: {
    question: (v) => `Вопрос: ${v.name}, ${v.time}`,
    answer: (v) => `Ответ: ${v.name}, ${v.time}`,
    decision: (v) => `${v.verdict}: ${v.name}, ${v.time}`,
  },
  ask: {
    open: 'Спросить руководителя',
    label: 'Что вы хотите узнать',
    send: 'Спросить',
    done: 'Вопрос отправлен. Ответ появится здесь.',
  },
  answer: {
    label: 'Ваш ответ',
    send: 'Ответить',
    done: 'Ответ записан. Спасибо.',
    missing: 'Ответьте одной фразой.',
  },
  verdict: {
    open: 'Вынести вердикт',
    change: 'Изменить вердикт',
    label: 'Вердикт',
    note: 'Почему',
    save: 'Сохранить вердикт',
    done: 'Вердикт сохранён.',
    hints: {
      explained: 'Есть хорошая причина, делать ничего не нужно.',
      coach: 'Поговорить с сотрудником.',
      investigate: 'Разобраться подробнее.',
    },
  },
  verdicts: { explained: 'Объяснимо', coach: 'Обсудить', investigate: 'Разобраться' },
  checks: {
    lead: 'Один жест из ста, выбранный случайно. По ним видно, что правила упускают; начинайте с первого.',
    caption: 'Жесты, выбранные случайно',
    empty: 'В этом месяце ещё ничего не выбрано.',
    columns: {
      position: '№',
      gesture: 'Жест',
      department: 'Отдел',
      employee: 'Подарил',
      option: 'Вариант',
      amount: 'Сумма',
      granted: 'Когда',
      verdict: 'Вердикт',
    },
    open: (v) => `${v.words}: ${v.number}`,
    missed: (v) =>
      v.n === 0 ? 'У случайно выбранных жестов ещё нет вердиктов.' : `Что-то нашлось: ${v.k} из ${v.n} просмотренных.`,
  },
  precision: {
    lead: 'Как часто правило оказывалось право: из просмотренного – сколько пришлось обсудить или разобрать.',
    caption: 'Насколько надёжно каждое правило',
    columns: {
      rule: 'Правило',
      listed: 'В списке',
      reviewed: 'С вердиктом',
      confirmed: 'Подтвердилось',
      range: 'Интервал (95 %)',
    },
    missed: 'Выбрано случайно',
    of: (v) => `${v.k} из ${v.n}`,
    none: 'рано судить',
  },
};
