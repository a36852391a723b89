import type { GlAccounts, GlAccountsOfOption } from '@amends/shared/contract/journal.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { auditedCall } from '../../database/function-call.js';

export interface MappingRow {
  departmentId: string;
  departmentName: LocalizedText;
  facts: {
    fallback: (Omit<GlAccounts, 'costCentre'> & { costCentre?: string }) | null;
    options: ({ glAccount: string } & GlAccountsOfOption)[];
  };
  /** What the options of any version name; null among them = an option that names none. */
  named: (string | null)[];
  unmapped: (string | null)[];
}

export const GL_MAPPING = {
  name: 'gl_mapping',
  text: `
    SELECT d.id AS "departmentId", d.name AS "departmentName", gl_mapping_facts(d.id) AS facts,
      coalesce(n.named, '{}') AS named, coalesce(n.unmapped, '{}') AS unmapped
    FROM department d
    CROSS JOIN LATERAL (
      SELECT array_agg(o.gl_account ORDER BY o.gl_account NULLS FIRST) AS named,
        array_agg(o.gl_account ORDER BY o.gl_account NULLS FIRST)
          FILTER (WHERE num_nulls(a.account, a.contra_account, a.voucher_account) > 0) AS unmapped
      FROM (SELECT DISTINCT o.gl_account FROM policy_version v JOIN policy_option o ON o.policy_version_id = v.id
        WHERE v.department_id = d.id AND v.state IN ('published', 'superseded')) o
      CROSS JOIN LATERAL gl_accounts_of(d.id, o.gl_account) a) n
    ORDER BY d.slug`,
};

/** $1 ids; how many of them there are. */
export const KNOWN_DEPARTMENTS = {
  name: 'known_departments',
  text: 'SELECT count(*) AS known FROM department WHERE id = ANY ($1::uuid[])',
};

export const SET_GL_MAPPING = auditedCall('set_gl_mapping', 2);
