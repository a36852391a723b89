import type { whatWorks as en } from '../en/what-works.js';
import { plural } from '../plural.js';

const gestures = (n: number, written: string) =>
  plural('ru', n, {
    one: `${written} жест`,
    few: `${written} жеста`,
    many: `${written} жестов`,
    other: `${written} жеста`,
  });
const points = (n: number) =>
  plural('ru', n, { one: `${n} п. п.`, few: `${n} п. п.`, many: `${n} п. п.`, other: `${n} п. п.` });
const kinds = (n: number) =>
  plural('ru', n, {
    one: `${n} вид случаев`,
    few: `${n} вида случаев`,
    many: `${n} видов случаев`,
    other: `${n} вида случаев`,
  });
const times = (n: number, written: string) =>
  plural('ru', n, { one: `${written} раз`, few: `${written} раза`, many: `${written} раз`, other: `${written} раза` });

const caution =
  'Это наблюдение, а не доказательство: дорогие жесты достаются трудным случаям, поэтому варианты сравниваются и в похожих случаях.';

export const whatWorks: typeof en = {
  title: 'Что работает',
  lead: {
    settled: `Сколько клиентов из тех, кто ответил, сказали: вопрос улажен. ${caution}`,
    calm: `Сколько клиентов ушли спокойными — из тех, о ком сотрудники это отметили. ${caution}`,
    returned: `Сколько клиентов вернулись — из тех, о ком это известно. ${caution}`,
  },
  outcome: 'Исход',
  outcomes: { settled: 'Улажено', calm: 'Ушли спокойно', returned: 'Вернулись' },
  filters: {
    allDepartments: 'Все отделы',
    category: 'Причина',
    allCategories: 'Все причины',
    severity: 'Тяжесть',
    allSeverities: 'Любая тяжесть',
    lost: 'Потеря',
    allLosses: 'Любая потеря',
    choice: 'Кто выбрал',
    anyChoice: 'Любой выбор',
  },
  choices: { chosen: 'Выбрал клиент', imposed: 'Выбрал сотрудник' },
  heard: {
    settled: (v) => `${gestures(v.count, v.written)} · ответили ${v.share}`,
    calm: (v) => `${gestures(v.count, v.written)} · отмечено ${v.share}`,
    returned: (v) => `${gestures(v.count, v.written)} · известно о ${v.share}`,
  },
  importReturns: 'Загрузить, кто вернулся',
  view: 'Показать',
  views: { rates: 'Доли', similar: 'В похожих случаях', table: 'Таблица' },
  caption: 'Чего достиг каждый вариант, лучшие сверху',
  columns: {
    option: 'Вариант',
    of: 'Из',
    perKept: 'Цена сохранённого клиента',
    used: 'Погашено',
    verdict: 'Вывод',
    range: 'Интервал, 95 %',
    dots: 'Ответы, по кружку на каждый',
    given: 'Подарено',
    cost: 'Стоимость',
    answered: 'Ответили',
    bounds: 'Если молчание — «нет» / «да»',
    difference: 'Против похожих случаев',
    differenceRange: 'Интервал разницы',
    chosen: 'Выбрал клиент',
    imposed: 'Выбрал сотрудник',
    more: 'Подробнее',
    department: 'Отдел',
    month: 'Месяц',
    asked: 'Без согласования',
    time: 'Время, медиана',
  },
  baseLine: (v) => `Вертикальная линия — все варианты вместе: ${v.rate}.`,
  zeroLine:
    'Вертикальная линия — остальные варианты в случаях той же тяжести и потери. Это наблюдение, а не доказательство.',
  rangeHint: 'Отрезок — где лежит настоящая доля в 19 случаях из 20.',
  dotsHint: 'Кружок — один клиент, закрашен = да.',
  verdicts: {
    too_early: 'рано судить',
    interval_only: 'пока неясно',
    works_better: 'работает лучше',
    works_worse: 'работает хуже',
    no_difference_shown: 'пока похоже',
    cannot_be_compared: 'нельзя сравнить',
  },
  signals: { codes_expire_unused: 'часто пропадает', never_given: 'не дарят', rarely_given: 'дарят редко' },
  ofFew: (v) => `${v.k} из ${v.n}`,
  ofMany: (v) => `из ${v.n}`,
  costShort: (v) => `${v.cost} за сохранённого клиента`,
  usedShort: (v) => `погашено ${v.share}`,
  moreOf: (v) => `Подробнее: ${v.option}`,
  detail: {
    sure: 'Насколько это надёжно?',
    why: {
      too_early: 'Меньше 20 ответов: доля ввела бы в заблуждение. Каждый кружок — один клиент, последний справа.',
      interval_only: 'На начало месяца меньше 50 ответов, поэтому можно назвать только интервал.',
      works_better: (v) => `Лучше остальных с уверенностью ${v.sure}: на начало месяца ${v.k} из ${v.n}.`,
      works_worse: (v) => `Хуже остальных с уверенностью ${v.sure}: на начало месяца ${v.k} из ${v.n}.`,
      no_difference_shown: 'Его интервал включает то, чего достигают остальные. Это не доказывает, что они равны.',
      cannot_be_compared:
        'Он отличается, но дарили его в других случаях, чем остальные: причина может быть не в варианте.',
    },
    rate: (v) => `${v.rate} из ${v.n}, в пределах ${v.range}.`,
    silence: (v) =>
      `Ответили ${v.share}. Если бы остальные сказали «нет», вышло бы ${v.low}, если бы «да» — ${v.high}.`,
    nobody: 'Пока никто не ответил.',
    similar: 'В похожих случаях',
    better: (v) =>
      `На ${points(v.points)} лучше остальных вариантов в таких же случаях (${v.range}; ${kinds(v.strata)}).`,
    worse: (v) =>
      `На ${points(v.points)} хуже остальных вариантов в таких же случаях (${v.range}; ${kinds(v.strata)}).`,
    same: (v) => `Так же, как остальные варианты в таких же случаях (${v.range}; ${kinds(v.strata)}).`,
    notCompared:
      'Сравнить нельзя: нет двух видов случаев (по тяжести и потере), в которых дарили и этот вариант, и другие.',
    notProof: 'Это наблюдение, а не доказательство: кому что подарить, решал не жребий.',
    picked: 'Кто выбрал',
    pickedRate: (v) => `${v.rate} из ${v.n} (${v.range})`,
    none: 'ни одного',
    cost: 'Сколько стоит',
    costs: (v) => `Подарено ${times(v.given, v.written)}, всего на ${v.cost}.`,
    perKept: (v) => `${v.cost} за сохранённого клиента (от ${v.low} до ${v.high}).`,
    expected: (v) => `${v.cost}, если открытые коды погасят так же часто, как завершённые.`,
    fewKept: 'Цена сохранённого клиента считается, когда их не меньше пяти.',
    codes: {
      title: 'Коды',
      issued: (n) => `Выдано: ${n}`,
      used: (n) => `погашено: ${n}`,
      expired: (n) => `пропало: ${n}`,
      open: (n) => `открыто: ${n}`,
    },
    gestures: 'Жесты за этой цифрой',
    drill: {
      settled: { yes: (n) => `улажено: ${n}`, no: (n) => `не улажено: ${n}` },
      calm: { yes: (n) => `ушли спокойно: ${n}`, no: (n) => `не спокойно: ${n}` },
      returned: { yes: (n) => `вернулись: ${n}`, no: (n) => `не вернулись: ${n}` },
      unknown: (n) => `без ответа: ${n}`,
      all: (n) => `все: ${n}`,
    },
    edit: 'Изменить вариант',
  },
  next: 'Что требует решения',
  advice: {
    codes_expire_unused: {
      title: (v) => `Коды «${v.option}» пропадают.`,
      body: (v) =>
        `На ${v.expired} из ${v.ended} завершённых кодов что-то осталось. То, чему радуются сразу, не пропадает никогда.`,
      act: 'Переписать или дарить что-то сразу',
    },
    never_given: {
      title: (v) => `«${v.option}» ни разу не подарили.`,
      body: (v) =>
        `При равном выборе каждый вариант подарили бы ${times(v.even, `примерно ${v.even}`)}. Либо неясно, когда он подходит, либо он не подходит ни к чему.`,
      act: 'Переписать или приостановить',
    },
    rarely_given: {
      title: (v) => `«${v.option}» дарят редко.`,
      body: (v) =>
        `${times(v.given, String(v.given))}, а при равном выборе было бы примерно ${v.even}. Из короткого списка выбирают быстрее.`,
      act: 'Переписать или сократить список',
    },
    under_use: {
      title: 'Команда скупится.',
      body: (v) =>
        `В таком темпе ${v.unused} из ${v.allotted} останутся неиспользованными. Не скупитесь: эти деньги сохраняют клиентов.`,
      act: 'Посмотреть, кто',
    },
    runs_out: {
      title: 'Денег отдела не хватит.',
      body: (v) => `В таком темпе нужно ${v.expected}, а есть ${v.allotted}.`,
      act: 'Посмотреть, кто',
    },
    gives_nothing: {
      title: 'За восемь недель ничего не подарили.',
      body: () => 'Либо всё идёт хорошо, либо никто не решается.',
      act: 'Посмотреть, кто',
    },
  },
  together: {
    title: 'Все варианты вместе',
    rateOf: (v) => `${v.rate} из ${v.n} (${v.range})`,
    answered: 'Ответили',
    bounds: (v) => `${v.share}; если молчание — «нет», ${v.low}, если «да», ${v.high}`,
    asked: 'Без согласования',
    time: 'Половина подарена за',
    cost: 'Стоимость',
  },
  trend: {
    title: 'По месяцам',
    caption: 'По месяцам, новые сверху',
  },
  departments: { caption: 'Чего достиг каждый отдел' },
  nothing: 'Ни один жест не подходит под фильтры.',
  nothingHint: 'Расширьте период или сбросьте фильтры.',
  empty: 'За этот период ничего не подарили.',
};
