import type { Loss, OptionKind } from '@amends/shared/contract/policy.js';
import type { LocalizedText } from '@amends/shared/locale.js';

/** An option as it was published last. */
export interface KnownOption {
  id: string;
  title: LocalizedText;
  kind: OptionKind;
  restores: Loss;
}

/** $1 = ids of options */
export const KNOWN_OPTIONS = {
  name: 'report_known_options',
  text: `
    SELECT DISTINCT ON (o.option_id) o.option_id AS id, o.title, o.kind, o.restores
    FROM policy_option o JOIN policy_version v ON v.id = o.policy_version_id AND v.published_at IS NOT NULL
    WHERE o.option_id = ANY ($1::uuid[]) ORDER BY o.option_id, v.version DESC`,
};
