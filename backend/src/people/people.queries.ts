/** A role with its department, and until when it is held if it ends by itself. */
export const ROLE_GRANT = `jsonb_strip_nulls(jsonb_build_object('role', r.role, 'until', r.until))
  || jsonb_build_object('departmentId', r.department_id)`;

/** The role has not ended by itself. */
export const IS_HELD = '(r.until IS NULL OR r.until > clock_timestamp())';

/** Everybody who holds a role, whose session it is, and what they may do: one row, one round trip. */
export const ACTOR_BY_SESSION = {
  name: 'actor_by_session',
  text: `
    SELECT e.id, e.name, e.email, e.locale, s.expires_at AS "expiresAt",
      coalesce(jsonb_agg(${ROLE_GRANT})
        FILTER (WHERE r.role IS NOT NULL), '[]') AS roles
    FROM session s
    JOIN employee e ON e.id = s.employee_id AND e.active
    LEFT JOIN employee_role r ON r.employee_id = e.id AND ${IS_HELD}
    WHERE s.token_hash = $1 AND s.expires_at > clock_timestamp()
    GROUP BY e.id, s.expires_at`,
};

export const ACCOUNT_BY_EMAIL = {
  name: 'account_by_email',
  text: 'SELECT id, password_hash AS "passwordHash" FROM employee WHERE email = $1 AND active',
};

/** $1 digest of the token, $2 employee, $3 hours */
export const START_SESSION = {
  name: 'start_session',
  text: `INSERT INTO session (token_hash, employee_id, expires_at)
    VALUES ($1, $2, clock_timestamp() + make_interval(hours => $3))`,
};

export const END_SESSION = { name: 'end_session', text: 'DELETE FROM session WHERE token_hash = $1' };

export const FORGET_EXPIRED_SESSIONS = {
  name: 'forget_expired_sessions',
  text: 'DELETE FROM session WHERE expires_at < clock_timestamp()',
};

export const CHANGE_LOCALE = { name: 'change_locale', text: 'UPDATE employee SET locale = $2 WHERE id = $1' };

export const CHANGE_PASSWORD = {
  name: 'change_password',
  text: 'UPDATE employee SET password_hash = $2 WHERE id = $1',
};

/** $1 employee, $2 digest of the token that stays */
export const END_OTHER_SESSIONS = {
  name: 'end_other_sessions',
  text: 'DELETE FROM session WHERE employee_id = $1 AND token_hash <> $2',
};

/** The visible departments: $1 ids, or null for all; $2 language; $3, $4 name and id after which to go on; $5 how many. */
export const DEPARTMENTS = {
  name: 'departments',
  text: `
    SELECT id, slug, name ->> $2::text AS name, currency, time_zone AS "timeZone", languages
    FROM department
    WHERE ($1::uuid[] IS NULL OR id = ANY ($1))
      AND ($3::text IS NULL OR (name ->> $2::text, id) > ($3, $4::uuid))
    ORDER BY name ->> $2::text, id
    LIMIT $5`,
};

/**
 * People with a role in the departments $1 (null = everybody), each with the roles held there; $2 language, $3 name and
 * $4 id after which to go on, $5 how many, $6 part of a name or e-mail as a pattern.
 */
export const EMPLOYEES = {
  name: 'employees',
  text: `
    SELECT e.id, e.name ->> $2::text AS name, e.email, e.active,
      coalesce(jsonb_agg(${ROLE_GRANT} ORDER BY r.role)
        FILTER (WHERE r.role IS NOT NULL), '[]') AS roles
    FROM employee e
    LEFT JOIN employee_role r ON r.employee_id = e.id AND ($1::uuid[] IS NULL OR r.department_id = ANY ($1))
      AND ${IS_HELD}
    WHERE ($1::uuid[] IS NULL OR r.role IS NOT NULL)
      AND ($6::text IS NULL OR e.name ->> 'en' ILIKE $6 OR e.name ->> 'ru' ILIKE $6 OR e.email ILIKE $6)
      AND ($3::text IS NULL OR (e.name ->> $2::text, e.id) > ($3, $4::uuid))
    GROUP BY e.id
    ORDER BY e.name ->> $2::text, e.id
    LIMIT $5`,
};

/** The demo company's people with where they work; no row where the company is not the demo. */
export const DEMO_PEOPLE = {
  name: 'demo_people',
  text: `
    SELECT e.email, e.name, array_agg(DISTINCT r.role) AS roles, d.name AS department
    FROM employee e
    JOIN employee_role r ON r.employee_id = e.id
    LEFT JOIN department d ON d.id = r.department_id
    WHERE e.active AND EXISTS (SELECT FROM company WHERE is_demo)
    GROUP BY e.id, d.id
    ORDER BY d.slug NULLS LAST, bool_or(r.role = 'head'), e.email`,
};
