import type { LocalizedText } from '@amends/shared/locale.js';

export interface LiabilityRow {
  departmentId: string;
  departmentName: LocalizedText;
  slug: string;
  currency: string;
  openingMinor: number;
  issuedMinor: number;
  redeemedMinor: number;
  expiredMinor: number;
  reversedMinor: number;
  closingMinor: number;
  counts: Record<'opening' | 'issued' | 'redeemed' | 'expired' | 'reversed' | 'closing', number>;
}

const TERMS = ['opening', 'issued', 'redeemed', 'expired', 'reversed', 'closing'] as const;

/**
 * What departments owe on codes, rolled forward. $1 the month's first day, $2 the department or null for all, $3 the mark:
 * a department's short name, $4 how many.
 */
export const LIABILITY = {
  name: 'voucher_liability',
  text: `
    SELECT d.id AS "departmentId", d.name AS "departmentName", d.slug, d.currency,
      ${TERMS.map((term) => `coalesce(sum(f.${term}), 0)::bigint AS "${term}Minor"`).join(', ')},
      jsonb_build_object(${TERMS.map((term) => `'${term}', count(*) FILTER (WHERE f.${term} <> 0)`).join(', ')}) AS counts
    FROM (
      SELECT id, name, slug, currency FROM department
      WHERE ($2::uuid IS NULL OR id = $2) AND ($3::text IS NULL OR slug > $3) ORDER BY slug LIMIT $4) d
    CROSS JOIN LATERAL month_bounds(d.id, $1::date) m
    LEFT JOIN LATERAL voucher_facts(d.id, m.starts_at, m.ends_at) f ON true
    GROUP BY d.id, d.name, d.slug, d.currency ORDER BY d.slug`,
};

export interface LiabilityItemRow {
  gestureId: string;
  number: number;
  employeeId: string;
  employeeName: LocalizedText;
  optionTitle: LocalizedText;
  at: Date;
  exactTime: string;
  amountMinor: number;
  currency: string;
}

/** $1 the month's first day, $2 the department, $3 the term, $4 and $5 the mark: time and gesture, $6 how many. */
export const LIABILITY_ITEMS = {
  name: 'voucher_liability_items',
  text: `
    SELECT g.id AS "gestureId", g.number, g.employee_id AS "employeeId", p.name AS "employeeName",
      o.title AS "optionTitle", t.at, to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "exactTime",
      t.minor AS "amountMinor", f.currency
    FROM month_bounds($2, $1::date) m
    CROSS JOIN LATERAL voucher_facts($2, m.starts_at, m.ends_at) f
    JOIN voucher v ON v.gesture_id = f.gesture_id
    CROSS JOIN LATERAL (
      SELECT CASE $3 ${TERMS.map((term) => `WHEN '${term}' THEN f.${term}`).join(' ')} END AS minor,
        CASE WHEN $3 IN ('opening', 'issued', 'closing') THEN v.issued_at
          WHEN $3 = 'redeemed' THEN (SELECT max(redeemed_at) FROM voucher_redemption r WHERE r.gesture_id = v.gesture_id
            AND r.redeemed_at >= m.starts_at AND r.redeemed_at < m.ends_at)
          ELSE f.at END AS at) t
    JOIN gesture g ON g.id = f.gesture_id
    JOIN employee p ON p.id = g.employee_id
    JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
    WHERE t.minor <> 0 AND ($4::timestamptz IS NULL OR (t.at, g.id) < ($4, $5::uuid))
    ORDER BY t.at DESC, g.id DESC LIMIT $6`,
};
