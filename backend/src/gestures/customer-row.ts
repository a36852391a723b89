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

/** Reads `CustomerRow`s; add a WHERE on c. What counts towards an option's limit is what is told. */
export const CUSTOMER_SELECT = `
  SELECT c.id, c.reference, c.name, c.contact, c.tier,
    (SELECT coalesce(json_agg(json_build_object('optionId', g.option_id, 'title', o.title, 'state', g.state,
        'at', g.requested_at) ORDER BY g.requested_at DESC), '[]')
      FROM gesture g
      JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
      WHERE g.customer_id = c.id AND g.state IN ('granted', 'awaiting')
        AND g.requested_at > now() - interval '${CUSTOMER_LIMIT_DAYS} days') AS recent
  FROM customer c`;

export const customerView = (row: CustomerRow, locale: Locale): KnownCustomer => ({
  id: row.id,
  reference: row.reference,
  ...(row.name === null ? {} : { name: row.name }),
  ...(row.contact === null ? {} : { contact: row.contact }),
  ...(row.tier === null ? {} : { tier: row.tier }),
  recent: row.recent.map(({ optionId, title, state, at }) => ({
    optionId,
    optionTitle: title[locale],
    state,
    at: new Date(at).toISOString(),
  })),
});
