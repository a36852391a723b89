import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import type { GestureState } from '@amends/shared/contract/gesture.js';
import { CUSTOMER_LIMIT_DAYS } from '@amends/shared/limits.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';

export interface CustomerRow {
  id: string;
  reference: string;
  name: string | null;
  contact: string | null;
  tier: string | null;
  recent: { optionId: string; title: LocalizedText; state: GestureState; at: string }[];
}

/**
 * The JSON of `CustomerRow['recent']`. What counts towards an option's limit is what is told.
 * @param customer the SQL of the customer's id
 * @param except the SQL of a gesture's id that is not told
 */
export const recentOf = (customer: string, except = 'NULL::uuid'): string => `
    (SELECT coalesce(json_agg(json_build_object('optionId', r.option_id, 'title', o.title, 'state', r.state,
        'at', r.requested_at) ORDER BY r.requested_at DESC), '[]')
      FROM gesture r
      JOIN policy_option o ON o.policy_version_id = r.policy_version_id AND o.option_id = r.option_id
      WHERE r.customer_id = ${customer} AND r.id IS DISTINCT FROM ${except} AND r.state IN ('granted', 'awaiting')
        AND r.requested_at > now() - interval '${CUSTOMER_LIMIT_DAYS} days')`;

/** Reads `CustomerRow`s; add a WHERE on c. */
export const CUSTOMER_SELECT = `
  SELECT c.id, c.reference, c.name, c.contact, c.tier, ${recentOf('c.id')} AS recent
  FROM customer c`;

/** What somebody was given lately, in one language. */
export const recentView = (recent: CustomerRow['recent'], locale: Locale): KnownCustomer['recent'] =>
  recent.map(({ optionId, title, state, at }) => ({
    optionId,
    optionTitle: title[locale],
    state,
    at: new Date(at).toISOString(),
  }));

export const customerView = (row: CustomerRow, locale: Locale): KnownCustomer => ({
  id: row.id,
  reference: row.reference,
  ...(row.name === null ? {} : { name: row.name }),
  ...(row.contact === null ? {} : { contact: row.contact }),
  ...(row.tier === null ? {} : { tier: row.tier }),
  recent: recentView(row.recent, locale),
});
