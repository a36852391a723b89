/**
 * $1 digest of the e-mail, $2 address: the attempt counts as failed until it has succeeded. Attempts on one account or
 * from one address queue here, so that their ids are the order in which they became visible.
 */
export const RESERVE_FAILURE = {
  name: 'reserve_failure',
  text: `
    WITH queue AS MATERIALIZED (
      SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0)), pg_advisory_xact_lock(hashtextextended($2, 1))
    )
    INSERT INTO sign_in_failure (account_hash, address) SELECT $1, $2 FROM queue RETURNING id`,
};

/** Gives back what an attempt reserved. */
export const FREE_FAILURE = { name: 'free_failure', text: 'DELETE FROM sign_in_failure WHERE id = $1' };

/** After a success the same person's slips from the same place are forgotten. */
export const FORGET_FAILURES = {
  name: 'forget_failures',
  text: 'DELETE FROM sign_in_failure WHERE account_hash = $1 AND address = $2',
};

/**
 * Minutes until the account and the address may be tried again, null = now; only what came before the attempt counts. $1 digest of the e-mail, $2 address, $3 the
 * attempt's own row, $4 minutes of the window, $5 failures per account, $6 per address.
 */
export const MINUTES_TO_WAIT = {
  name: 'minutes_to_wait',
  text: `
    SELECT ceil(extract(epoch FROM max(failed_at) + make_interval(mins => $4) - clock_timestamp()) / 60)::int AS minutes
    FROM (
      (SELECT failed_at FROM sign_in_failure WHERE account_hash = $1 AND id < $3
        AND failed_at > clock_timestamp() - make_interval(mins => $4)
        ORDER BY failed_at DESC OFFSET $5 - 1 LIMIT 1)
      UNION ALL
      (SELECT failed_at FROM sign_in_failure WHERE address = $2 AND id < $3
        AND failed_at > clock_timestamp() - make_interval(mins => $4)
        ORDER BY failed_at DESC OFFSET $6 - 1 LIMIT 1)) full_windows`,
};

export const FORGET_OLD_FAILURES = {
  name: 'forget_old_failures',
  text: 'DELETE FROM sign_in_failure WHERE failed_at < clock_timestamp() - make_interval(mins => $1)',
};
