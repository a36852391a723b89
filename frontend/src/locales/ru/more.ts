import type { more as en } from '../en/more.js';

export const more: typeof en = {
  title: 'Ещё',
};
