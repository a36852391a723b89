import { setClock } from './demo-clock.js';
import type { DemoOffice } from './demo-office.js';
import { DAY, HOUR, MINUTE } from './quarter/calendar.js';
import { lookedAtMonth } from './quarter/looked-at-month.js';

/** The next morning. */
const ASKED_AFTER = 19 * HOUR + 20 * MINUTE;
const ANSWERED_AFTER = ASKED_AFTER + DAY + 3 * HOUR;

const QUESTION = 'Eight nights just below the limit of 30,000 within four days. Do you know how they came about?';
const ANSWER =
  'Да, это был конгресс: мы продали больше номеров, чем есть. Павел переселил восемь гостей в соседнюю гостиницу, ' +
  'там ночь стоила от 28 500 до 29 500. Счета у меня.';

/** The month that is over is looked at; finance asks the hotel's head about one finding, and gets an answer. */
export function planLook({ client, past, finance, company, agenda, now }: DemoOffice): void {
  const { month, overAt } = lookedAtMonth(now);
  const hotel = company.departments.find(({ slug }) => slug === 'hotel');
  const asked = async (): Promise<string | undefined> => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM flag WHERE rule = 'below_limit' AND department_id = $1`,
      [hotel?.id],
    );
    return rows[0]?.id;
  };
  agenda.add(overAt + MINUTE, async (at) => {
    await setClock(client, at);
    await finance.look(past, `${month}-01`);
  });
  agenda.add(overAt + ASKED_AFTER, async (at) => {
    await setClock(client, at);
    const id = await asked();
    if (id) await finance.ask(past, id, company.finance, QUESTION);
  });
  agenda.add(overAt + ANSWERED_AFTER, async (at) => {
    await setClock(client, at);
    const id = await asked();
    if (id && hotel) await finance.answer(past, id, hotel.team.head, ANSWER);
  });
}
