import type { feedback as en } from '../en/feedback.js';

export const feedback: typeof en = {
  title: 'Отзывы',
  lead: 'Что клиенты говорят на своей странице. Низкая оценка уже попросила кого-то обратиться к клиенту.',
  kind: 'Что',
  everything: 'Оценки и идеи',
  kinds: { rating: 'Оценки', idea: 'Идеи' },
  rating: 'Оценка',
  anyRating: 'Любая оценка',
  upTo: (rating) => `${rating} и ниже`,
  ratingOf: (v) => `${v.rating} из ${v.max}`,
  low: 'нужны вы',
  idea: 'Идея',
  noWords: 'Без комментария.',
  quoted: (text) => `«${text}»`,
  givenBy: (v) => `${v.option}, подарок от: ${v.name}`,
  promise: {
    open: (v) => `${v.name} обратится к клиенту до ${v.moment}`,
    kept: (v) => `Обещание выполнено: ${v.name}`,
    broken: (v) => `Обещание не выполнено: ${v.name}`,
  },
  empty: 'Пока никто не написал.',
  emptyHint: 'Клиентов спрашивают на их странице через день. Ответ сразу появляется здесь.',
  emptyFiltered: 'Таких отзывов нет.',
};
