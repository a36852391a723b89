import type { grant as en } from '../en/grant.js';

export const grant: typeof en = {
  title: 'Подарить',
};
