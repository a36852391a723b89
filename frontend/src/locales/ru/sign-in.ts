import type { signIn as en } from '../en/sign-in.js';

export const signIn: typeof en = {
  title: 'Вход',
  lead: 'Исправить сразу, пока гость рядом.',
  email: 'Электронная почта',
  password: 'Пароль',
  show: 'Показать пароль',
  hide: 'Скрыть пароль',
  submit: 'Войти',
  needEmail: 'Введите адрес почты, который вам выдали.',
  needPassword: 'Введите пароль.',
  tryAt: (time: string) => `Попробовать снова можно в ${time}.`,
  demo: {
    title: 'Демонстрационная компания',
    lead: 'Одно касание — и вы вошли как один из этих людей. Всё здесь вымышлено.',
    company: 'Вся компания',
  },
};
