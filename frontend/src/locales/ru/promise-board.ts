import type { promiseBoard as en } from '../en/promise-board.js';
import { plural } from '../plural.js';

export const promiseBoard: typeof en = {
  lead: 'Что смена должна клиентам. Просроченные стоят сверху, пока их кто-нибудь не выполнит.',
  owner: 'Чьи',
  everybody: 'Вся смена',
  overdue: 'просрочено',
  dueToday: 'на сегодня',
  open: (n) =>
    plural('ru', n, {
      one: 'открытое обещание',
      few: 'открытых обещания',
      many: 'открытых обещаний',
      other: 'открытых обещания',
    }),
  notSeen: 'передано, ещё не принято',
  onTime: (v) => `выполнено в срок: ${v.k} из ${v.n} за 90 дней`,
  noneEnded: 'выполнено в срок: пока нечего считать',
};
