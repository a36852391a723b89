import type { Statement } from '../database/database.js';

/** The JSON of `AuthoredOption[]`, in their order, for a version called v. */
const AUTHORED_OPTIONS = `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', o.option_id, 'kind', o.kind, 'title', o.title, 'say', o.say, 'handOver', o.hand_over,
    'amount', jsonb_build_object('minMinor', o.min_minor, 'defaultMinor', o.default_minor, 'maxMinor', o.max_minor),
    'perceivedValueMinor', o.perceived_value_minor, 'categoryIds', to_jsonb(o.category_ids),
    'minSeverity', o.min_severity, 'restores', o.restores, 'perCustomer90Days', o.per_customer_90_days,
    'carriesCode', o.carries_code, 'validDays', o.valid_days, 'glAccount', o.gl_account, 'archived', o.archived)
    ORDER BY o.position, o.option_id), '[]')
  FROM policy_option o WHERE o.policy_version_id = v.id)`;

/** $1 department, $2 whether those that are not in force yet count, $3 the version above the page, $4 how many; newest first. */
export const versionsStatement: Statement = {
  name: 'policy_versions',
  text: `SELECT policy_summary(v) AS policy FROM policy_version v
    WHERE v.department_id = $1 AND ($2 OR v.published_at IS NOT NULL) AND ($3::bigint IS NULL OR v.version < $3)
    ORDER BY v.version DESC LIMIT $4`,
};

/** $1 department, $2 whether one that is not in force yet counts, $3 the version's id. */
export const authoredPolicyStatement: Statement = {
  name: 'authored_policy',
  text: `SELECT policy_summary(v) AS policy, ${AUTHORED_OPTIONS} AS options FROM policy_version v
    WHERE v.department_id = $1 AND ($2 OR v.published_at IS NOT NULL) AND v.id = $3`,
};

/** $1 department: what is coming, else what is in force; and the number that the next version will have. */
export const draftStatement: Statement = {
  name: 'policy_draft',
  text: `SELECT policy_summary(v) AS policy, ${AUTHORED_OPTIONS} AS options, v.revision, v.saved_at AS "savedAt",
      (SELECT p.name FROM employee p WHERE p.id = v.saved_by) AS "savedBy"
    FROM policy_version v
    WHERE v.department_id = $1 AND v.state IN ('draft', 'proposed', 'scheduled', 'published')
    ORDER BY v.version DESC LIMIT 1`,
};

/** $1 department, $2 employee: what is in force, and the newest version that they have read. */
export const readingStatement: Statement = {
  name: 'policy_reading',
  text: `SELECT v.version, ${AUTHORED_OPTIONS} AS current, seen.version AS "readVersion", seen.options AS previous
    FROM policy_version v LEFT JOIN LATERAL (
      SELECT v.version, ${AUTHORED_OPTIONS} AS options
      FROM policy_read r JOIN policy_version v ON v.id = r.policy_version_id
      WHERE r.employee_id = $2 AND v.department_id = $1 ORDER BY v.version DESC LIMIT 1) seen ON true
    WHERE v.department_id = $1 AND v.state = 'published'`,
};

/** $1 department, $2 language: who serves there, and when they read what is in force. */
export const readersStatement: Statement = {
  name: 'policy_readers',
  text: `SELECT v.version, (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'employeeId', e.id, 'name', e.name ->> $2::text, 'readAt', r.read_at) ORDER BY e.name ->> $2::text, e.id), '[]')
      FROM employee_role s JOIN employee e ON e.id = s.employee_id AND e.active
      LEFT JOIN policy_read r ON r.employee_id = e.id AND r.policy_version_id = v.id
      WHERE s.department_id = $1 AND s.role = 'staff') AS readers
    FROM policy_version v WHERE v.department_id = $1 AND v.state = 'published'`,
};

export const categoryIdsStatement: Statement = { name: 'category_ids', text: 'SELECT id FROM category' };

export const secondYesStatement: Statement = {
  name: 'second_yes',
  text: `SELECT currency, above_minor AS "aboveMinor" FROM second_yes ORDER BY currency`,
};

/** How long until the next scheduled version is due, in milliseconds; null = none is scheduled. */
export const nextDueStatement: Statement = {
  name: 'next_due_policy',
  text: `SELECT ceil(extract(epoch FROM min(effective_from) - database_clock()) * 1000)::bigint AS "dueInMs"
    FROM policy_version WHERE state = 'scheduled'`,
};
