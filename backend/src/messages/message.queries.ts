import type { Message, MessageKind, MessagePlan, MessageReason } from '@amends/shared/contract/message.js';
import type { VoucherState } from '@amends/shared/contract/gesture.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import type { Database } from '../database/database.js';

export interface MessageRow {
  kind: MessageKind;
  state: Exclude<Message['state'], 'not_planned'>;
  promiseId: string | null;
  nextAttemptAt: Date;
  sentAt: Date | null;
  because: MessageReason | null;
  answer: string | null;
  attempts: number;
}

// what stands in the way of a message that waits is told before its time
const ofGesture = {
  name: 'messages_of_gesture',
  text: `
    SELECT m.kind, m.state, m.promise_id AS "promiseId", m.next_attempt_at AS "nextAttemptAt", m.sent_at AS "sentAt",
      coalesce(m.because, CASE WHEN m.state = 'queued' THEN message_hindrance(m, g, m.next_attempt_at) END) AS because,
      m.answer, m.attempts
    FROM message m JOIN gesture g ON g.id = m.gesture_id
    WHERE m.gesture_id = $1 ORDER BY m.next_attempt_at, m.id`,
};

export const messagesOf = (database: Database, gestureId: string): Promise<MessageRow[]> =>
  database.query(ofGesture, [gestureId]);

/** What decides whether there is anything to send. */
export interface Recipient {
  email: string | null;
  locale: Locale;
  voucherState: VoucherState | null;
  answered: boolean;
}

const recipient = {
  name: 'recipient',
  text: `
    SELECT CASE WHEN is_email(c.contact) THEN c.contact END AS email, coalesce(c.locale, d.languages[1]) AS locale,
      v.state AS "voucherState",
      EXISTS (SELECT FROM outcome o WHERE o.gesture_id = g.id AND o.rating IS NOT NULL) AS answered
    FROM gesture g
    JOIN department d ON d.id = g.department_id
    LEFT JOIN customer c ON c.id = g.customer_id
    LEFT JOIN voucher v ON v.gesture_id = g.id
    WHERE g.id = $1`,
};

export async function recipientOf(database: Database, gestureId: string): Promise<Recipient> {
  const [row] = await database.query<Recipient>(recipient, [gestureId]);
  if (!row) throw new Error(`gesture ${gestureId} is nowhere`);
  return row;
}

/** A department's plan with what a preview is made of. */
export interface PlanRow extends MessagePlan {
  department: LocalizedText;
  /** The first option that the department may give; null without a policy. */
  title: LocalizedText | null;
}

const plan = {
  name: 'message_plan',
  text: `
    SELECT to_char(q.quiet_from, 'HH24:MI') AS "quietFrom", to_char(q.quiet_to, 'HH24:MI') AS "quietTo",
      d.time_zone AS "timeZone", coalesce(m.sign_off, '{"en": "", "ru": ""}') AS "signOff", d.name AS department,
      (SELECT o.title FROM policy_option o JOIN policy_version v ON v.id = o.policy_version_id
        WHERE v.department_id = d.id AND v.state = 'published' ORDER BY o.position LIMIT 1) AS title
    FROM department d CROSS JOIN LATERAL quiet_hours(d.id) q LEFT JOIN message_plan m ON m.department_id = d.id
    WHERE d.id = $1`,
};

export async function planOf(database: Database, departmentId: string): Promise<PlanRow> {
  const [row] = await database.query<PlanRow>(plan, [departmentId]);
  if (!row) throw new Error(`department ${departmentId} is nowhere`);
  return row;
}
