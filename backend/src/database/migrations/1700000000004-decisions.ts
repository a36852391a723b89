import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What heads decide: drafts that several may write, publication in steps, exceptions, readers, and the live stream. */
export class Decisions1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE policy_version
        DROP CONSTRAINT policy_version_state_check,
        DROP CONSTRAINT published_has_its_time,
        ADD COLUMN effective_from timestamptz,
        ADD COLUMN proposed_by uuid REFERENCES employee,
        ADD COLUMN revision int NOT NULL DEFAULT 0,
        ADD COLUMN saved_by uuid REFERENCES employee,
        ADD COLUMN saved_at timestamptz,
        ADD CONSTRAINT policy_version_state_check
          CHECK (state IN ('draft', 'proposed', 'scheduled', 'published', 'superseded')),
        ADD CONSTRAINT published_has_its_time
          CHECK ((state IN ('draft', 'proposed', 'scheduled')) = (published_at IS NULL)),
        ADD CONSTRAINT scheduled_has_its_time CHECK (state <> 'scheduled' OR effective_from IS NOT NULL);
      DROP INDEX one_draft_policy;
      CREATE UNIQUE INDEX one_coming_policy ON policy_version (department_id)
        WHERE state IN ('draft', 'proposed', 'scheduled');

      -- rule P1 from the first step on: what is proposed or scheduled has 5 to 10 options as well
      DROP TRIGGER publish_only_5_to_10 ON policy_version;
      CREATE TRIGGER publish_only_5_to_10 BEFORE INSERT OR UPDATE ON policy_version
        FOR EACH ROW WHEN (NEW.state IN ('proposed', 'scheduled', 'published')) EXECUTE FUNCTION publish_only_5_to_10();
      CREATE OR REPLACE FUNCTION published_policy_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NOT (OLD.state = 'published' AND NEW.state = 'superseded'
            AND to_jsonb(NEW) - '{state,superseded_at}'::text[] = to_jsonb(OLD) - '{state,superseded_at}'::text[]) THEN
          RAISE EXCEPTION 'a published policy version never changes' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;
      END $$;
      DROP TRIGGER published_policy_stays ON policy_version;
      CREATE TRIGGER published_policy_stays BEFORE UPDATE OR DELETE ON policy_version
        FOR EACH ROW WHEN (OLD.state IN ('published', 'superseded')) EXECUTE FUNCTION published_policy_stays();

      -- a cost above this needs finance's second yes before its policy comes into force; no row = never
      CREATE TABLE second_yes (
        currency char(3) PRIMARY KEY CHECK (currency ~ '^[A-Z]{3}$'),
        above_minor bigint NOT NULL CHECK (above_minor >= 0)
      );

      CREATE TABLE policy_read (
        employee_id uuid NOT NULL REFERENCES employee,
        policy_version_id uuid NOT NULL REFERENCES policy_version,
        read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (employee_id, policy_version_id)
      );

      -- one person's exception from the plan; a row is never changed, the newest one counts
      CREATE TABLE budget_override (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        department_id uuid NOT NULL REFERENCES department,
        employee_id uuid NOT NULL REFERENCES employee,
        allotment_minor bigint CHECK (allotment_minor BETWEEN 0 AND 100000000000),
        authority_limit_minor bigint CHECK (authority_limit_minor >= 0),
        reason text NOT NULL,
        starts_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- in the past from the start on = the exception before it has ended
        ends_at timestamptz NOT NULL,
        created_by uuid REFERENCES employee
      );
      CREATE INDEX budget_override_newest ON budget_override (department_id, employee_id, id DESC);
      CREATE TRIGGER policy_revision_grows AFTER INSERT ON budget_override
        FOR EACH ROW EXECUTE FUNCTION policy_revision_grows();

      -- what comes back to an envelope may be more than it gave: money carried over came from the envelope before
      ALTER TABLE budget DROP CONSTRAINT budget_spent_minor_check,
        ADD CONSTRAINT budget_spent_minor_check CHECK (spent_minor >= 0 OR employee_id IS NULL);

      -- what the stream tells, in the order of the commits, so that a listener that was away can go on where it stopped
      CREATE TABLE live_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        kind text NOT NULL CHECK (kind IN ('request', 'settlement', 'pause', 'policy', 'budget')),
        department_id uuid NOT NULL,
        -- whose screen it concerns beside the heads'; null = everybody's in the department
        employee_id uuid,
        subject_id text NOT NULL
      );

      -- at commit and one after the other: numbers in the order in which they become visible, none skipped by a reader.
      -- Only requests, answers, pauses and publications tell; a plain grant never queues here
      CREATE FUNCTION tell_live() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
      DECLARE
        v_row jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
        v_id bigint;
      BEGIN
        PERFORM pg_advisory_xact_lock(4210816);
        INSERT INTO live_event (kind, department_id, employee_id, subject_id)
          VALUES (TG_ARGV[0], (v_row ->> 'department_id')::uuid,
            CASE WHEN TG_ARGV[0] IN ('request', 'settlement', 'budget') THEN (v_row ->> 'employee_id')::uuid END,
            v_row ->> TG_ARGV[1])
          RETURNING id INTO v_id;
        PERFORM pg_notify('amends_live', v_id::text);
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER tell_request AFTER INSERT ON gesture DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.state = 'awaiting') EXECUTE FUNCTION tell_live('request', 'id');
      CREATE CONSTRAINT TRIGGER tell_settlement AFTER UPDATE ON gesture DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (OLD.state = 'awaiting' AND NEW.state <> 'awaiting')
        EXECUTE FUNCTION tell_live('settlement', 'id');
      CREATE CONSTRAINT TRIGGER tell_pause AFTER INSERT OR DELETE ON option_pause DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION tell_live('pause', 'option_id');
      CREATE CONSTRAINT TRIGGER tell_policy AFTER UPDATE ON policy_version DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION tell_live('policy', 'id');
      CREATE CONSTRAINT TRIGGER tell_top_up AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.kind IN ('top_up', 'withdraw') AND NEW.employee_id IS NOT NULL)
        EXECUTE FUNCTION tell_live('budget', 'employee_id');
      CREATE CONSTRAINT TRIGGER tell_override AFTER INSERT ON budget_override DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION tell_live('budget', 'employee_id');
      -- a plan concerns everybody's budget
      CREATE CONSTRAINT TRIGGER tell_plan AFTER INSERT ON budget_plan DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION tell_live('budget', 'department_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Decisions are kept.');
  }
}
