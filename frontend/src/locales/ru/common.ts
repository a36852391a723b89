import type { common as en } from '../en/common.js';
import { plural } from '../plural.js';

export const common: typeof en = {
  product: 'Amends',
  nav: {
    label: 'Главное меню',
    home: 'Главная',
    give: 'Подарить',
    gestures: 'Мои жесты',
    team: 'Команда сегодня',
    ledger: 'Реестр',
    reconciliation: 'Сверка',
    policy: 'Политика',
    people: 'Люди',
    more: 'Ещё',
    skip: 'К содержанию',
  },
  roles: { staff: 'Сотрудник', head: 'Руководитель', finance: 'Финансы', admin: 'Администратор' },
  online: 'В сети',
  offline: 'Нет связи',
  retry: 'Повторить',
  close: 'Закрыть',
  save: 'Сохранить',
  loadMore: 'Показать ещё',
  loading: 'Загружаем',
  optional: 'необязательно',
  today: 'Сегодня',
  yesterday: 'Вчера',
  notReached: {
    title: 'Сервер не отвечает',
    detail: 'Всё, что вы ввели, на месте. Проверьте связь и повторите.',
  },
  unexpected: {
    title: 'Экран не открылся',
    detail: 'Это наша ошибка. Всё записанное сохранилось; обновите страницу и продолжайте.',
    reload: 'Обновить',
  },
  notFound: {
    title: 'Такой страницы нет',
    detail: 'Возможно, адрес устарел или в нём опечатка. Ничего не пропало.',
    action: 'На первую страницу',
  },
  theme: { label: 'Оформление', system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
  language: 'Язык',
  gestures: (n: number) => `${n} ${plural('ru', n, { one: 'жест', few: 'жеста', many: 'жестов', other: 'жеста' })}`,
};
