import type { DepartmentSlug } from '../company/demo-types.js';

/** What people of a department write, in the language they write in. */
interface Remarks {
  /** Of the giver, with the gesture. */
  notes: readonly string[];
  /** Of whoever saw the customer leave. */
  farewells: readonly string[];
  /** Why somebody wants to go beyond the limit. */
  requests: readonly string[];
  approvals: readonly string[];
  refusals: readonly string[];
  /** Of the giver, within the half hour. */
  undone: readonly string[];
  /** Of the head, later. */
  reversals: readonly string[];
}

export const REMARKS: Record<DepartmentSlug, Remarks> = {
  gate: {
    notes: [
      'Travels with her mother, 80; wheelchair ordered.',
      'Connection in Istanbul is tight, asked the next desk to watch it.',
      'Second delay this month for this booking.',
      'Seat recline broken, engineer told.',
      'Suit for a meeting at nine was in the bag.',
    ],
    farewells: [
      'Thanked us by name.',
      'Still worried about the connection.',
      'Wanted to speak to the manager, then did not.',
      'Left smiling.',
    ],
    requests: ['Bag went to another city, meeting tomorrow.', 'Two bags of one family, small children.'],
    approvals: ['Yes, and tell them when the courier leaves.', 'Fine. Write to them at each step.'],
    refusals: ['The kit is enough tonight, the bag lands at 06:30.'],
    undone: ['Wrong option tapped', 'Passenger preferred something else', 'Boarding started, no time to use it'],
    reversals: ['Given twice for the same case', 'Flight left on time after all, not used'],
  },
  hotel: {
    notes: [
      'За стеной шумели до пяти утра, ночная смена не вмешалась.',
      'Годовщина свадьбы, вместо двуспальной кровати были две отдельные.',
      'Кондиционер починить до вечера не смогут.',
      'Обещали перезвонить вчера и не перезвонили.',
      'С ребёнком, нужна тишина после девяти.',
    ],
    farewells: [
      'Благодарит, приедет ещё.',
      'Выслушан, но настороже.',
      'Просит, чтобы в следующий раз номер был во двор.',
      'Уходя, улыбнулись.',
    ],
    requests: ['Бронь потеряли, семья с детьми провела ночь в холле.', 'Гость получил ожог: вода без предупреждения.'],
    approvals: ['Согласен. Позвоните гостю через две недели.', 'Да, предложите даты сами.'],
    refusals: ['Достаточно обычной ночи: номер высокой категории гость не терял.'],
    undone: ['Нажат не тот вариант', 'Гость предпочёл другое', 'Гость уезжает раньше'],
    reversals: ['Записано дважды по одному случаю', 'Гость не воспользовался и просил отменить'],
  },
  table: {
    notes: [
      'Fish was raw inside, companion already eating.',
      'Forty minutes for two soups.',
      'Birthday table, eight people.',
      'Asked for no coriander, got coriander.',
      'Card machine failed twice.',
    ],
    farewells: ['Promised to come back on Friday.', 'Polite, but left quickly.', 'Shook hands with the chef.'],
    requests: ['Party of twelve waited fifty minutes for a booked table.', 'Large table, second mix-up this evening.'],
    approvals: ['Go ahead, and seat them by the window.', 'Yes. I will come to the table.'],
    refusals: ['One round within your limit is enough here.'],
    undone: ['Wrong table', 'Guest chose another dish instead', 'Tapped twice'],
    reversals: ['Already taken off the bill by the till', 'Booked on the wrong evening'],
  },
};
