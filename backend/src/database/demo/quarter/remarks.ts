import type { CategorySlug, DepartmentSlug } from '../company/demo-types.js';

/** What people of a department write, in the language they write in. */
interface Remarks {
  /** Of the giver, with the gesture. */
  notes: Partial<Record<CategorySlug, readonly string[]>>;
  /** Of whoever saw the customer leave: calm, or not. */
  farewells: { calm: readonly string[]; troubled: readonly string[] };
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
    notes: {
      wait: [
        'Travels with her mother, 80; wheelchair ordered.',
        'Connection in Istanbul is tight, asked the next desk to watch it.',
        'Second delay this month for this booking.',
      ],
      fault: ['Seat recline broken, engineer told.', 'Screen and socket dead, seat row 18.'],
      property: ['Suit for a meeting at nine was in the bag.', 'Pram arrived without a wheel.'],
      denied: ['Missed a wedding rehearsal because of us.'],
      rude: ['Says a colleague rolled her eyes; told the head.'],
    },
    farewells: {
      calm: ['Thanked us by name.', 'Left smiling.'],
      troubled: ['Still worried about the connection.', 'Wanted to speak to the manager, then did not.'],
    },
    requests: ['Bag went to another city, meeting tomorrow.', 'Two bags of one family, small children.'],
    approvals: ['Yes, and tell them when the courier leaves.', 'Fine. Write to them at each step.'],
    refusals: ['The kit is enough tonight, the bag lands at 06:30.'],
    undone: ['Wrong option tapped', 'Passenger preferred something else', 'Boarding started, no time to use it'],
    reversals: ['Given twice for the same case', 'Flight left on time after all, not used'],
  },
  hotel: {
    notes: {
      noise: ['За стеной шумели до пяти утра, ночная смена не вмешалась.', 'С ребёнком, нужна тишина после девяти.'],
      booking: ['Годовщина свадьбы, вместо двуспальной кровати — две отдельные.'],
      fault: ['Кондиционер починить до вечера не смогут.', 'Горячей воды не было всё утро.'],
      promise: ['Обещали перезвонить вчера и не перезвонили.'],
      quality: ['В ванной не убрали после прошлых гостей.'],
      billing: ['Списали мини-бар, который гость не открывал.'],
    },
    farewells: {
      calm: ['Благодарит, приедет ещё.', 'Уходя, улыбнулись.'],
      troubled: ['Слушает, но настороже.', 'В следующий раз просит номер во двор.'],
    },
    requests: ['Семья с детьми, испорчены три дня отпуска.', 'Постоянный гость, и это уже второй случай.'],
    approvals: ['Согласен. Позвоните гостю через две недели.', 'Да, предложите даты сами.'],
    refusals: ['Здесь достаточно обычной ночи, без высокой категории.'],
    undone: ['Нажат не тот вариант', 'Гость предпочёл другое', 'Гость уезжает раньше'],
    reversals: ['Записано дважды по одному случаю', 'Гость не воспользовался и просил отменить'],
  },
  table: {
    notes: {
      quality: ['Fish was raw inside, companion already eating.'],
      wait: ['Forty minutes for two soups.', 'Theatre at eight, they had to hurry.'],
      wrong: ['Asked for no coriander, got coriander.', 'Steak well done instead of rare.'],
      billing: ['Card machine failed twice, then charged both times.'],
      booking: ['Birthday table, eight people, no booking found.'],
    },
    farewells: {
      calm: ['Promised to come back on Friday.', 'Said thank you to the kitchen.'],
      troubled: ['Polite, but left quickly.', 'Did not want to talk about it.'],
    },
    requests: ['Party of twelve, their evening is nearly lost.', 'Large table, second trouble this evening.'],
    approvals: ['Go ahead. I will come to the table.', 'Yes, and offer the quiet corner next time.'],
    refusals: ['One round within your limit is enough here.'],
    undone: ['Wrong table', 'Guest chose something else', 'Tapped twice'],
    reversals: ['A colleague had given the same already', 'Recorded for the wrong table'],
  },
};
