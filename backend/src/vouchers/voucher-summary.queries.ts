import type { LocalizedText } from '@amends/shared/locale.js';

/** Amounts in minor units. */
export interface VoucherSummaryRow {
  currency: string;
  outstandingCount: number;
  outstandingMinor: number;
  soonCount: number;
  soonMinor: number;
  redeemedCount: number;
  redeemedMinor: number;
}

export interface WastedRow {
  optionId: string;
  title: LocalizedText;
  issued: number;
  count: number;
  minor: number;
}

/** $1 the department, $2 within how many days a code ends soon, $3 how many days to look back. */
export const VOUCHER_SUMMARY = {
  name: 'voucher_summary',
  text: `
    SELECT d.currency, o.*, r.*
    FROM department d,
    LATERAL (
      SELECT count(*) AS "outstandingCount",
        coalesce(sum(v.face_minor - v.redeemed_minor), 0)::bigint AS "outstandingMinor",
        count(*) FILTER (WHERE v.valid_until <= t.now + make_interval(days => $2)) AS "soonCount",
        coalesce(sum(v.face_minor - v.redeemed_minor)
          FILTER (WHERE v.valid_until <= t.now + make_interval(days => $2)), 0)::bigint AS "soonMinor"
      FROM (SELECT database_clock() AS now) t JOIN voucher v ON v.department_id = d.id AND v.valid_until > t.now
        AND v.state IN ('issued', 'opened')) o,
    LATERAL (
      SELECT count(DISTINCT u.gesture_id) AS "redeemedCount", coalesce(sum(u.amount_minor), 0)::bigint AS "redeemedMinor"
      FROM voucher_redemption u JOIN voucher v ON v.gesture_id = u.gesture_id AND v.department_id = d.id
      WHERE u.redeemed_at > database_clock() - make_interval(days => $3)) r
    WHERE d.id = $1`,
};

/** Per option, the most wasted first; $1 the department, $2 how many days to look back. */
export const WASTED_VOUCHERS = {
  name: 'wasted_vouchers',
  text: `
    SELECT g.option_id AS "optionId", (array_agg(p.title ORDER BY v.issued_at DESC))[1] AS title, count(*) AS issued,
      count(*) FILTER (WHERE v.redeemed_minor < v.face_minor) AS count,
      sum(v.face_minor - v.redeemed_minor)::bigint AS minor
    FROM voucher v
    JOIN gesture g ON g.id = v.gesture_id
    JOIN policy_option p ON p.policy_version_id = g.policy_version_id AND p.option_id = g.option_id,
    LATERAL (SELECT database_clock() AS now) t
    WHERE v.department_id = $1 AND v.state <> 'cancelled'
      AND v.valid_until > t.now - make_interval(days => $2) AND v.valid_until <= t.now
    GROUP BY g.option_id HAVING sum(v.face_minor - v.redeemed_minor) > 0
    ORDER BY minor DESC, g.option_id`,
};
