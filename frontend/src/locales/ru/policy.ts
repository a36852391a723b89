import type { policy as en } from '../en/policy.js';

export const policy: typeof en = {
  title: 'Что вы можете подарить',
};
