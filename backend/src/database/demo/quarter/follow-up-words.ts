import type { DepartmentSlug } from '../company/demo-types.js';

/** What is promised to customers, who may read it, and what a colleague is told. */
export const FOLLOW_UP_WORDS: Record<DepartmentSlug, { promises: readonly string[]; handOver: string }> = {
  gate: {
    promises: [
      'We call to ask whether the connection worked out',
      'We write as soon as the bag has landed',
      'We tell you when the refund is on its way',
      'We call to ask how the flight was',
    ],
    handOver: 'My shift ends at six; the number is in the booking.',
  },
  hotel: {
    promises: [
      'Позвоним и спросим, всё ли теперь в порядке',
      'Сообщим, когда освободится тихий номер',
      'Проверим, вернулись ли деньги на карту',
      'Напишем, когда кондиционер починят',
    ],
    handOver: 'Смена заканчивается, гость просил звонить после шести.',
  },
  table: {
    promises: [
      'We call to ask how your next evening with us was',
      'We send the list of allergens',
      'We confirm the quiet corner for Friday',
      'We write when the charge is gone from your card',
    ],
    handOver: 'I am off tomorrow; they prefer a message.',
  },
};
