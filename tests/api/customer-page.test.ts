import type { PublicGiven } from '@amends/shared/contract/customer-page.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { aPage, sendForm } from '../support/customer-pages.js';
import { reverse } from '../support/over-http.js';

const app = useApp();
let desk: Desk;

beforeAll(async () => {
  desk = await aDesk(app.db, { allottedMinor: 1_000_000 });
});

const voucherStateOf = async (gestureId: string): Promise<string> => {
  const { rows } = await app.db.owner.query<{ state: string }>('SELECT state FROM voucher WHERE gesture_id = $1', [
    gestureId,
  ]);
  return rows[0]!.state;
};

it('shows the gesture, its code and the question, in the language of the browser', async () => {
  const { path, gesture } = await aPage(app, desk, { customer: { reference: '14C', name: 'Anna Petrova' } });
  const english = await app.anonymous.get(path);
  expect(english.status).toBe(200);
  expect(english.text).toContain('<html lang="en">');
  expect(english.text).toContain('Anna Petrova, we are sorry');
  expect(english.text).toContain(gesture.voucher!.code);
  expect(english.text).toContain('Is it settled?');
  const russian = await app.anonymous.get(path, { 'accept-language': 'ru' });
  expect(russian.text).toContain('<html lang="ru">');
  expect(russian.text).toContain('Вопрос решён?');
});
