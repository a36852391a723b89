import type { more as en } from '../en/more.js';
import { plural } from '../plural.js';

export const more: typeof en = {
  title: 'Ещё',
  me: 'Вы',
  departments: 'Отделы',
  settings: 'На этом устройстве',
  keys: 'Одиночные клавиши',
  keysHint: 'G открывает «Подарить», цифры выбирают, Enter дарит. Отключите, если диктуете голосом.',
  on: 'Включены',
  off: 'Выключены',
  screens: 'Другие экраны',
  signOut: 'Выйти',
  queued: (n: number) =>
    `${plural('ru', n, { one: `${n} жест сохранён`, few: `${n} жеста сохранены`, many: `${n} жестов сохранено`, other: `${n} жеста сохранено` })} только на этом телефоне. Отправьте перед выходом, чтобы ничего не пропало.`,
  sendNow: 'Отправить сейчас',
  password: {
    title: 'Пароль',
    change: 'Сменить пароль',
    current: 'Текущий пароль',
    next: 'Новый пароль',
    hint: (min: number) => `Не короче ${min} знаков. Короткую фразу легко запомнить.`,
    currentMissing: 'Введите текущий пароль.',
    done: 'Пароль изменён',
  },
};
