import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be given for what: categories, versions of the policy, their options, pauses. */
export class Policy1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE category (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE,
        position int NOT NULL,
        name localized_text NOT NULL,
        severity int NOT NULL CHECK (severity BETWEEN 1 AND 4),
        lost text NOT NULL CHECK (lost IN ('money', 'product', 'service', 'attention')),
        escalate localized_text
      );

      CREATE TABLE policy_version (
        id uuid PRIMARY KEY,
        department_id uuid NOT NULL REFERENCES department,
        version int NOT NULL CHECK (version > 0),
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'superseded')),
        published_at timestamptz,
        published_by uuid REFERENCES employee,
        superseded_at timestamptz,
        UNIQUE (department_id, version),
        CONSTRAINT published_has_its_time CHECK ((state = 'draft') = (published_at IS NULL)),
        CONSTRAINT superseded_has_its_time CHECK ((state = 'superseded') = (superseded_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX one_published_policy ON policy_version (department_id) WHERE state = 'published';
      CREATE UNIQUE INDEX one_draft_policy ON policy_version (department_id) WHERE state = 'draft';

      CREATE TABLE policy_option (
        policy_version_id uuid NOT NULL REFERENCES policy_version,
        -- the same option keeps its id from version to version
        option_id uuid NOT NULL,
        position int NOT NULL,
        kind text NOT NULL CHECK (kind IN
          ('treat', 'upgrade', 'redo', 'fix', 'time', 'money', 'money_later', 'points', 'attention')),
        title localized_text NOT NULL,
        say localized_text NOT NULL,
        hand_over localized_text NOT NULL,
        min_minor bigint NOT NULL CHECK (min_minor > 0),
        default_minor bigint NOT NULL,
        max_minor bigint NOT NULL CHECK (max_minor <= 100000000000),
        perceived_value_minor bigint NOT NULL CHECK (perceived_value_minor >= 0),
        category_ids uuid[] NOT NULL CHECK (cardinality(category_ids) > 0),
        min_severity int NOT NULL CHECK (min_severity BETWEEN 1 AND 4),
        restores text NOT NULL CHECK (restores IN ('money', 'product', 'service', 'attention')),
        per_customer_90_days int CHECK (per_customer_90_days > 0),
        carries_code boolean NOT NULL,
        valid_days int CHECK (valid_days > 0),
        gl_account text,
        archived boolean NOT NULL DEFAULT false,
        PRIMARY KEY (policy_version_id, option_id),
        CONSTRAINT amounts_in_order CHECK (min_minor <= default_minor AND default_minor <= max_minor)
      );

      -- a row means: paused. It stays in the version and cannot be granted
      CREATE TABLE option_pause (
        department_id uuid NOT NULL REFERENCES department,
        option_id uuid NOT NULL,
        reason text NOT NULL,
        paused_by uuid REFERENCES employee,
        paused_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (department_id, option_id)
      );

      -- rule P1: 5 to 10 options, also for whoever writes to the table directly
      CREATE FUNCTION publish_only_5_to_10() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE v_count int;
      BEGIN
        SELECT count(*) INTO v_count FROM policy_option WHERE policy_version_id = NEW.id AND NOT archived;
        IF v_count NOT BETWEEN 5 AND 10 THEN
          RAISE EXCEPTION 'a policy is published with 5 to 10 options, this one has %', v_count
            USING ERRCODE = 'AM510', DETAIL = v_count::text;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER publish_only_5_to_10 BEFORE INSERT OR UPDATE ON policy_version
        FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION publish_only_5_to_10();

      -- rule P2: what was published never changes; it can only be superseded
      CREATE FUNCTION published_policy_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NOT (OLD.state = 'published' AND NEW.state = 'superseded'
            AND (NEW.id, NEW.department_id, NEW.version, NEW.published_at)
              = (OLD.id, OLD.department_id, OLD.version, OLD.published_at)
            AND NEW.published_by IS NOT DISTINCT FROM OLD.published_by) THEN
          RAISE EXCEPTION 'a published policy version never changes' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER published_policy_stays BEFORE UPDATE OR DELETE ON policy_version
        FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION published_policy_stays();

      CREATE FUNCTION published_options_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE v_state text;
      BEGIN
        -- FOR SHARE: an option must not slip in while its version is being published
        SELECT state INTO v_state FROM policy_version
          WHERE id = coalesce(NEW.policy_version_id, OLD.policy_version_id) FOR SHARE;
        IF v_state <> 'draft' OR (TG_OP = 'UPDATE' AND NEW.policy_version_id <> OLD.policy_version_id) THEN
          RAISE EXCEPTION 'the options of a published policy version never change' USING ERRCODE = '42501';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE TRIGGER published_options_stay BEFORE INSERT OR UPDATE OR DELETE ON policy_option
        FOR EACH ROW EXECUTE FUNCTION published_options_stay();

      -- whatever changes what may be given moves the department's revision, in the same commit
      CREATE FUNCTION policy_revision_grows() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE v_department uuid := coalesce(NEW.department_id, OLD.department_id);
      BEGIN
        UPDATE department SET policy_revision = policy_revision + 1 WHERE id = v_department;
        PERFORM pg_notify('amends_policy', v_department::text);
        RETURN NULL;
      END $$;
      CREATE TRIGGER policy_revision_grows AFTER UPDATE OF state ON policy_version
        FOR EACH ROW EXECUTE FUNCTION policy_revision_grows();
      CREATE TRIGGER policy_revision_grows AFTER INSERT OR UPDATE OR DELETE ON option_pause
        FOR EACH ROW EXECUTE FUNCTION policy_revision_grows();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Policies are referred to by gestures and stay.');
  }
}
