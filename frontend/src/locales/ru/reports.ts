import type { reports as en } from '../en/reports.js';
import { plural } from '../plural.js';

export const reports: typeof en = {
  title: 'Отчёты',
  tabs: { label: 'Отчёты', spend: 'По месяцам', options: 'По вариантам', kept: 'Что сохранили' },
  filters: { from: 'С', to: 'По' },
  monthly: {
    month: 'Месяц отчёта',
    open: 'Отчёт для печати',
    opens: (v) => `${v.month}, откроется в новой вкладке`,
  },
  nothing: 'За эти месяцы ничего не подарено.',
  computedAt: (v) => `По состоянию на ${v.time}`,
  gestures: (n, written) =>
    plural('ru', n, {
      one: `${written} жест`,
      few: `${written} жеста`,
      many: `${written} жестов`,
      other: `${written} жеста`,
    }),
  figures: 'Цифры',
  spend: {
    lead: 'Сколько каждый отдел подарил по месяцам и сколько на эти дни было в фонде.',
    plot: (v) => `${v.department}: подарено по месяцам`,
    legend: { spent: 'подарено', envelope: 'фонд' },
    ofEnvelope: (v) => `${v.spent} из ${v.envelope} (${v.share})`,
    noEnvelope: (v) => `${v.spent}, без фонда`,
    columns: { month: 'Месяц', gestures: 'Жесты', spent: 'Подарено', envelope: 'Фонд', share: 'От фонда' },
  },
  options: {
    lead: 'Куда ушли деньги: по вариантам и по тому, что нужно было возместить.',
    byOption: (v) => `Варианты, ${v.currency}`,
    byLoss: (v) => `Что возмещали, ${v.currency}`,
    columns: {
      option: 'Вариант',
      department: 'Отдел',
      restores: 'Возмещает',
      share: 'Доля денег',
      spent: 'Подарено',
      gestures: 'Жесты',
    },
  },
  kept: {
    lead: 'Во сколько обошёлся один сохранённый гость и в каких пределах. Это наблюдение, а не доказательство.',
    outcomeLabel: 'Сохранён – значит',
    caption: (v) => `${v.department}: цена одного сохранённого гостя`,
    whole: 'Весь отдел',
    tooEarly: 'рано судить',
    tooEarlyHint: 'Если сохранено меньше пяти гостей, говорить о цене одного рано.',
    of: (v) => `${v.k} из ${v.n} известных`,
    range: (v) => `${v.low} – ${v.high}`,
    columns: {
      option: 'Вариант',
      plot: 'Цена одного сохранённого гостя и её пределы',
      cost: 'За одного',
      range: 'Интервал (95 %)',
      rate: 'Сохранено',
      known: 'Из',
      gestures: 'Жесты',
      spent: 'Стоимость',
    },
  },
};
