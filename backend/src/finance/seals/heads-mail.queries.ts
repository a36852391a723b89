/** Longer than any attempt takes: whoever dies on the way keeps the next one waiting no longer. */
const LEASE = `interval '2 minutes'`;

export interface ClaimedHead {
  /** In UTC: `2026-11-22`. */
  day: string;
  /** The seal's number: the newest one at the first attempt of the day. */
  seal: number;
  attempt: number;
}

/**
 * Takes today's mail to the address $1 for one process out of any number. No row where it is out, is being sent, waits for
 * its next attempt, or would say what was said before.
 */
export const CLAIM_HEAD_MAIL = {
  name: 'claim_head_mail',
  text: `
    INSERT INTO head_mail AS m (day, address, seal, attempts, next_attempt_at)
    SELECT (database_clock() AT TIME ZONE 'UTC')::date, $1, s.number, 1, database_clock() + ${LEASE}
    FROM (SELECT number FROM seal ORDER BY number DESC LIMIT 1) s
    WHERE NOT EXISTS (SELECT FROM head_mail o WHERE o.address = $1 AND o.seal = s.number AND o.sent_at IS NOT NULL)
    ON CONFLICT (day, address) DO UPDATE SET attempts = m.attempts + 1, next_attempt_at = excluded.next_attempt_at
      WHERE m.sent_at IS NULL AND m.next_attempt_at <= database_clock()
    RETURNING day::text, seal, attempts AS attempt`,
};

/** It is out, whoever else has taken it over meanwhile. $1 day, $2 address, $3 what the mail server said */
export const HEAD_MAIL_SENT = {
  name: 'head_mail_sent',
  text: `UPDATE head_mail SET sent_at = database_clock(), answer = left($3, 500)
    WHERE day = $1 AND address = $2 AND sent_at IS NULL`,
};

/** It is tried again, with a growing delay (a minute to six hours) and on this day only. $3 attempt, $4 what went wrong */
export const HEAD_MAIL_FAILED = {
  name: 'head_mail_failed',
  text: `UPDATE head_mail SET answer = left($4, 500),
      next_attempt_at = database_clock() + least(interval '6 hours', interval '1 minute' * 3 ^ (attempts - 1))
    WHERE day = $1 AND address = $2 AND attempts = $3 AND sent_at IS NULL`,
};
