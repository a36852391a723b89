import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who there is: the company, its departments, its people, what they may do and where they are signed in. */
export class People1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- a text that users author exists in every language of the product
      CREATE DOMAIN localized_text AS jsonb
        CHECK (jsonb_typeof(VALUE) = 'object' AND length(VALUE ->> 'en') > 0 AND length(VALUE ->> 'ru') > 0);

      CREATE TABLE company (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        name localized_text NOT NULL,
        base_currency char(3) NOT NULL,
        is_demo boolean NOT NULL DEFAULT false
      );

      CREATE TABLE department (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{0,39}$'),
        name localized_text NOT NULL,
        currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        time_zone text NOT NULL,
        languages text[] NOT NULL DEFAULT '{en,ru}',
        -- grows with every change of what may be given: processes that remember the policy compare it in the grant itself
        policy_revision bigint NOT NULL DEFAULT 0
      );

      CREATE TABLE employee (
        id uuid PRIMARY KEY,
        email text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
        name localized_text NOT NULL,
        password_hash text NOT NULL,
        locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'ru')),
        active boolean NOT NULL DEFAULT true,
        UNIQUE (email)
      );

      CREATE TABLE employee_role (
        employee_id uuid NOT NULL REFERENCES employee,
        role text NOT NULL CHECK (role IN ('staff', 'head', 'finance', 'admin')),
        department_id uuid REFERENCES department,
        UNIQUE NULLS NOT DISTINCT (employee_id, role, department_id),
        CONSTRAINT role_has_its_scope CHECK ((role IN ('staff', 'head')) = (department_id IS NOT NULL))
      );
      -- one desk, one budget: staff serve in one department at a time
      CREATE UNIQUE INDEX employee_serves_once ON employee_role (employee_id) WHERE role = 'staff';
      CREATE INDEX employee_role_department ON employee_role (department_id, role);

      CREATE TABLE session (
        -- only a digest is kept: whoever reads the table cannot sign in with it
        token_hash bytea PRIMARY KEY,
        employee_id uuid NOT NULL REFERENCES employee,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_employee ON session (employee_id);

      CREATE TABLE sign_in_failure (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account_hash bytea NOT NULL,
        address text NOT NULL,
        failed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX sign_in_failure_account ON sign_in_failure (account_hash, failed_at);
      CREATE INDEX sign_in_failure_address ON sign_in_failure (address, failed_at);

      CREATE TABLE audit_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid REFERENCES employee,
        department_id uuid REFERENCES department,
        subject text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb
      );
      CREATE INDEX audit_event_department ON audit_event (department_id, at DESC);

      -- every process remembers sessions for a few seconds: it must forget them the moment somebody is
      -- deactivated, changes role or signs out
      CREATE FUNCTION tell_employee_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('amends_employee', coalesce(to_jsonb(NEW) ->> TG_ARGV[0], to_jsonb(OLD) ->> TG_ARGV[0]));
        RETURN NULL;
      END $$;
      CREATE TRIGGER employee_changed AFTER UPDATE ON employee
        FOR EACH ROW EXECUTE FUNCTION tell_employee_changed('id');
      CREATE TRIGGER employee_role_changed AFTER INSERT OR UPDATE OR DELETE ON employee_role
        FOR EACH ROW EXECUTE FUNCTION tell_employee_changed('employee_id');
      CREATE TRIGGER session_ended AFTER DELETE ON session
        FOR EACH ROW EXECUTE FUNCTION tell_employee_changed('employee_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has nothing to go back to: drop the database instead.');
  }
}
