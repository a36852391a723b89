import type { LedgerGrouping } from '@amends/shared/contract/ledger.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import type { Query } from '../../database/database.js';

const NAMES: Partial<Record<LedgerGrouping, string>> = {
  department: 'SELECT id::text AS key, name FROM department WHERE id = ANY ($1::uuid[])',
  category: 'SELECT id::text AS key, name FROM category WHERE id = ANY ($1::uuid[])',
  employee: 'SELECT id::text AS key, name FROM employee WHERE id = ANY ($1::uuid[])',
  // as the newest version calls it
  option: `SELECT DISTINCT ON (o.option_id) o.option_id::text AS key, o.title AS name
    FROM policy_option o JOIN policy_version p ON p.id = o.policy_version_id
    WHERE o.option_id = ANY ($1::uuid[]) ORDER BY o.option_id, p.version DESC`,
};

/** What the groups are called, in every language, by their keys; nothing for weeks, months and accounts. */
export async function groupLabels(
  query: Query,
  by: LedgerGrouping,
  groups: readonly { key: string | null }[],
): Promise<Map<string, LocalizedText>> {
  const text = NAMES[by];
  if (text === undefined) return new Map();
  const keys = groups.flatMap(({ key }) => key ?? []);
  const rows = await query<{ key: string; name: LocalizedText }>({ name: `labels_${by}`, text }, [keys]);
  return new Map(rows.map(({ key, name }) => [key, name]));
}
