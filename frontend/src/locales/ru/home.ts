import type { home as en } from '../en/home.js';
import { plural } from '../plural.js';

export const home: typeof en = {
  title: 'Главная',
  morning: 'Доброе утро',
  afternoon: 'Добрый день',
  evening: 'Добрый вечер',
  night: 'Доброй ночи',
  greeting: (v: { time: string; name: string }) => `${v.time}, ${v.name}`,
  today: 'Мои жесты сегодня',
  history: 'Все',
  empty: 'Сегодня жестов ещё не было.',
  emptyDetail: 'Если гость расстроен, вы можете исправить это сразу. Спрашивать никого не нужно.',
  saved: (n: number) => `Сохранено на этом телефоне: ${n}`,
  savedDetail: 'Уйдёт само, как только появится связь, и только один раз.',
  needsYou: (n: number) =>
    `Нужны вы: ${plural('ru', n, { one: `${n} жест не записан`, few: `${n} жеста не записаны`, many: `${n} жестов не записано`, other: `${n} жеста не записано` })}`,
  look: 'Посмотреть',
};
