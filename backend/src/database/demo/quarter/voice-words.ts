import type { Locale } from '@amends/shared/locale.js';
import type { DepartmentSlug } from '../company/demo-types.js';

/** What customers of a department write on their page, in the language they write in. */
interface Voice {
  language: Locale;
  /** Beside a 4 or 5. */
  kind: readonly string[];
  /** Beside a 3. */
  doubtful: readonly string[];
  /** Beside a 1 or 2. */
  low: readonly string[];
  ideas: readonly string[];
}

export const VOICES: Record<DepartmentSlug, Voice> = {
  gate: {
    language: 'en',
    kind: [
      'Thank you for caring. It made the day bearable.',
      'Sorted in a minute, and with a smile.',
      'The lounge saved our evening with two small children.',
      'We were told what would happen next, and it did.',
      'Did not expect anything, got a hot meal. Well done.',
    ],
    doubtful: [
      'Nice gesture, but I still do not know where my bag is.',
      'The voucher was fine, the queue for it was not.',
    ],
    low: [
      'Still no news about the suitcase.',
      'We missed the connection all the same.',
      'Nobody at the other desk knew about the voucher.',
    ],
    ideas: [
      'A screen at the gate that says how long it really takes.',
      'Let us keep the seats we paid for when the aircraft changes.',
      'Water at the gate when a delay is longer than an hour.',
    ],
  },
  hotel: {
    language: 'ru',
    kind: [
      'Спасибо: всё решили за пять минут и без лишних вопросов.',
      'Переселили сразу и помогли с вещами. Приедем ещё.',
      'Очень по-человечески. Спасибо.',
      'Завтрак в номер был лучшим моментом поездки.',
    ],
    doubtful: ['Номер поменяли, но выспаться в ту ночь так и не удалось.', 'Приятно, но счёт всё ещё не исправили.'],
    low: [
      'Кондиционер в новом номере тоже не работает.',
      'Обещали перезвонить и не перезвонили.',
      'Деньги на карту не вернулись.',
    ],
    ideas: [
      'Предупреждайте о ремонте на этаже заранее.',
      'Хорошо бы чайник в каждом номере.',
      'Сделайте беззвучный режим для телефона в номере.',
    ],
  },
  table: {
    language: 'en',
    kind: [
      'The chef came out himself. We were touched.',
      'Handled with grace. See you next month.',
      'A new plate within five minutes and dessert for the table.',
      'Honest about the wait, and that was all we needed.',
    ],
    doubtful: ['Lovely dessert, but the main was still cold the second time.'],
    low: ['The charge is still on my card.', 'Our evening was over before the food came.'],
    ideas: [
      'Mark the dishes with nuts on the menu itself.',
      'Tell us at the door when the kitchen is behind.',
      'A quieter corner for those who come to talk.',
    ],
  },
};
