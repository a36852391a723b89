import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.js';
import type { Desk } from './builders.js';
import { aGesture } from './over-http.js';

const MONTH = '2026-01-01';

const aMonth = (app: TestApp): Promise<unknown> =>
  app.db.owner.query(
    `INSERT INTO flag_month (month, seed, started_at, computed_at) VALUES ($1, 'seed', now(), now()) ON CONFLICT DO NOTHING`,
    [MONTH],
  );

/** Something about the desk's giver that the heads were asked about. */
export async function aFlag(app: TestApp, desk: Desk): Promise<{ id: string }> {
  await aMonth(app);
  const id = randomUUID();
  // a rule of its own: one of a month is not found twice
  await app.db.owner.query(
    `INSERT INTO flag (id, month, rule, department_id, employee_id, severity, facts, gesture_ids, asked_by, asked_at, question)
     VALUES ($1, $2, $6, $3, $4, 3, $5, '{}', $4, now(), 'Do you know why?')`,
    [
      id,
      MONTH,
      desk.department.id,
      desk.giver.id,
      JSON.stringify({ rule: 'self_dealing', gestures: 1, amountMinor: 100, matched: ['contact'] }),
      id,
    ],
  );
  return { id };
}

/** A gesture of the desk's giver that chance has drawn. @returns the gesture */
export async function aRandomCheck(app: TestApp, desk: Desk): Promise<{ id: string }> {
  await aMonth(app);
  const { gesture } = await aGesture(app, desk, { amountMinor: 100 });
  await app.db.owner.query('INSERT INTO random_check (month, gesture_id, position) VALUES ($1, $2, 1)', [
    MONTH,
    gesture.id,
  ]);
  return gesture;
}
