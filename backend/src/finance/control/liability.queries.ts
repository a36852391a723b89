import type { LocalizedText } from '@amends/shared/locale.js';

export interface LiabilityRow {
  departmentId: string;
  departmentName: LocalizedText;
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

/** What departments owe on codes, rolled forward. $1 the month's first day, $2 departments or null for all. */
export const LIABILITY = {
  name: 'voucher_liability',
  text: `
    SELECT d.id AS "departmentId", d.name AS "departmentName", coalesce(f.currency, d.currency) AS currency,
      ${TERMS.map((term) => `coalesce(sum(f.${term}), 0)::bigint AS "${term}Minor"`).join(', ')},
      jsonb_build_object(${TERMS.map((term) => `'${term}', count(*) FILTER (WHERE f.${term} <> 0)`).join(', ')}) AS counts
    FROM department d
    CROSS JOIN LATERAL month_bounds(d.id, $1::date) m
    LEFT JOIN LATERAL voucher_facts(d.id, m.starts_at, m.ends_at) f ON true
    WHERE $2::uuid[] IS NULL OR d.id = ANY ($2)
    GROUP BY d.id, coalesce(f.currency, d.currency) ORDER BY d.slug, 3`,
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
