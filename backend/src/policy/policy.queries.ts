import type { Statement } from '../database/database.js';

const OPTIONS = `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', o.option_id, 'kind', o.kind, 'title', o.title, 'say', o.say, 'handOver', o.hand_over,
    'amount', jsonb_build_object('minMinor', o.min_minor, 'defaultMinor', o.default_minor, 'maxMinor', o.max_minor),
    'perceivedValueMinor', o.perceived_value_minor, 'categoryIds', to_jsonb(o.category_ids),
    'minSeverity', o.min_severity, 'restores', o.restores, 'perCustomer90Days', o.per_customer_90_days,
    'carriesCode', o.carries_code, 'validDays', o.valid_days) ORDER BY o.position, o.option_id), '[]')
  FROM policy_option o WHERE o.policy_version_id = v.id AND NOT o.archived)`;

const VERSION = `jsonb_build_object('id', v.id, 'departmentId', v.department_id, 'version', v.version, 'publishedAt', v.published_at,
  'publishedBy', (SELECT p.name FROM employee p WHERE p.id = v.published_by), 'options', ${OPTIONS})`;

/** $1 the id of a version that was published. */
export const versionStatement: Statement = {
  name: 'policy_version',
  text: `SELECT ${VERSION} AS record FROM policy_version v WHERE v.id = $1`,
};

const CATEGORY = `jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'severity', c.severity, 'lost', c.lost,
  'escalate', c.escalate)`;

/** $1 the id of a category. */
export const categoryStatement: Statement = {
  name: 'category',
  text: `SELECT ${CATEGORY} AS record FROM category c WHERE c.id = $1`,
};

export const categoriesStatement: Statement = {
  name: 'categories',
  text: `SELECT ${CATEGORY} AS record FROM category c ORDER BY c.position, c.id`,
};

/** $1 the department. One statement, so that the revision is the revision of all that stands beside it. */
export const policyStatement: Statement = {
  name: 'department_policy',
  text: `
    SELECT jsonb_build_object('id', d.id, 'slug', d.slug, 'name', d.name, 'currency', d.currency,
        'timeZone', d.time_zone, 'languages', to_jsonb(d.languages)) AS department,
      d.policy_revision AS revision,
      (SELECT ${VERSION} FROM policy_version v WHERE v.department_id = d.id AND v.state = 'published') AS published,
      (SELECT jsonb_build_object('authorityLimitMinor', b.authority_limit_minor, 'holdMinutes', b.hold_minutes)
        FROM budget_plan b WHERE b.department_id = d.id AND b.effective_from <= now()
        ORDER BY b.effective_from DESC, b.id DESC LIMIT 1) AS plan,
      (SELECT coalesce(jsonb_object_agg(o.employee_id, o.authority_limit_minor), '{}') FROM (
        SELECT DISTINCT ON (employee_id) * FROM budget_override WHERE department_id = d.id AND starts_at <= now()
        ORDER BY employee_id, id DESC) o WHERE o.ends_at > now() AND o.authority_limit_minor IS NOT NULL)
        AS "authorityLimits",
      (SELECT ceil(extract(epoch FROM min(change.at) - now()) * 1000)::bigint FROM (
        SELECT effective_from AS at FROM budget_plan WHERE department_id = d.id
        UNION ALL SELECT ends_at FROM budget_override WHERE department_id = d.id) change WHERE change.at > now())
        AS "planChangesInMs",
      (SELECT ceil(extract(epoch FROM v.effective_from - database_clock()) * 1000)::bigint
        FROM policy_version v WHERE v.department_id = d.id AND v.state = 'scheduled') AS "policyDueInMs",
      (SELECT coalesce(jsonb_object_agg(s.option_id, s.reason), '{}') FROM option_pause s WHERE s.department_id = d.id)
        AS pauses,
      (SELECT coalesce(jsonb_agg(${CATEGORY} ORDER BY c.position, c.id), '[]') FROM category c) AS categories
    FROM department d WHERE d.id = $1`,
};
