import type { myGestures as en } from '../en/my-gestures.js';

export const myGestures: typeof en = {
  title: 'Мои жесты',
};
