import type { theirPage as en } from '../en/their-page.js';

export const theirPage: typeof en = {
  scan: 'Личная страница гостя',
  scanHint: 'Гость сканирует код и оставляет страницу себе: подарок, что будет дальше, ответ нам.',
  contact: {
    lead: 'Письмо с кодом и ссылкой на страницу. Больше ничего, без рекламы.',
    add: 'Отправить письмом',
    email: 'Почта',
    emailMissing: 'Напишите адрес, например anna@example.com.',
    name: 'Имя',
    language: 'Язык письма',
    save: 'Отправить',
    saved: (email: string) => `Письмо уйдёт на ${email}`,
    change: 'Изменить',
    waits: 'Пока не прошли десять секунд на отмену, ничего не отправляется.',
  },
  messages: {
    title: 'Письма гостю',
    kinds: {
      gesture: 'Подарок',
      reminder: 'Напоминание о коде',
      promise_kept: 'Обещание выполнено',
      survey: 'Вопрос решён?',
    },
    sent: (moment: string) => `отправлено ${moment}`,
    sendAt: (moment: string) => `уйдёт ${moment}`,
    sendNow: 'уйдёт сейчас',
    sending: 'отправляется',
    because: {
      no_email: 'нет адреса',
      not_granted: 'ничего не подарено',
      reversed: 'не отправлено: жест отменён',
      no_code: 'не нужно: кода нет',
      valid_too_short: 'не нужно: срок кода и так скоро выйдет',
      code_not_usable: 'не отправлено: код погашен или истёк',
      already_answered: 'не отправлено: гость уже ответил',
      refused_by_server: 'не доставлено: адрес не принят',
      undeliverable: 'не доставлено после нескольких попыток',
    },
    failed: 'не доставлено',
    dropped: 'не отправлено',
  },
};
