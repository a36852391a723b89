import type { home as en } from '../en/home.js';

export const home: typeof en = {
  title: 'Главная',
};
