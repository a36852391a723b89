import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes tampering visible: seals over entries and audit events, an audit trail that is only added to, auditors. */
export class Seals1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = '42501';
      END $$;

      -- an external auditor looks for a limited time; everybody else until the role is taken
      ALTER TABLE employee_role
        DROP CONSTRAINT employee_role_role_check,
        ADD CONSTRAINT employee_role_role_check CHECK (role IN ('staff', 'head', 'finance', 'auditor', 'admin')),
        ADD COLUMN until timestamptz,
        ADD CONSTRAINT only_auditors_pass CHECK ((role = 'auditor') = (until IS NOT NULL));

      ALTER TABLE audit_event ADD COLUMN address text CHECK (length(address) <= 64);
      CREATE INDEX audit_event_subject ON audit_event (subject, id DESC);
      CREATE INDEX audit_event_subject_id ON audit_event (subject_id, id DESC);
      CREATE INDEX audit_event_actor ON audit_event (actor_id, id DESC);
      CREATE TRIGGER audit_is_only_added_to BEFORE UPDATE OR DELETE ON audit_event
        FOR EACH ROW EXECUTE FUNCTION is_only_added_to();
      CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION is_only_added_to();

      -- the numbers of events are not in the order of their commits: what a seal has still to take is written down here,
      -- in the transaction that makes the event
      CREATE TABLE audit_unsealed (event_id bigint PRIMARY KEY);
      INSERT INTO audit_unsealed SELECT id FROM audit_event;
      CREATE FUNCTION audit_from_where() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.address := coalesce(NEW.address, nullif(current_setting('amends.address', true), ''));
        RETURN NEW;
      END $$;
      CREATE TRIGGER audit_from_where BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_from_where();
      CREATE FUNCTION audit_awaits_seal() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
      BEGIN
        INSERT INTO audit_unsealed VALUES (NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER audit_awaits_seal AFTER INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_awaits_seal();

      -- who said yes, no or took a gesture back, whichever function it went through; a plain grant is an entry already
      CREATE FUNCTION audit_decision() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
      BEGIN
        INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
          SELECT CASE NEW.state WHEN 'reversed' THEN NEW.reversed_by ELSE NEW.settled_by END, NEW.department_id,
            CASE NEW.state WHEN 'reversed' THEN 'reversal' ELSE 'approval' END, NEW.id,
            jsonb_build_object('state', OLD.state),
            jsonb_build_object('state', NEW.state, 'number', NEW.number, 'employeeId', NEW.employee_id,
              'amountMinor', NEW.amount_minor, 'currency', NEW.currency,
              'reason', CASE NEW.state WHEN 'reversed' THEN NEW.reversal_reason ELSE NEW.settlement_note END);
        RETURN NULL;
      END $$;
      CREATE TRIGGER audit_approval AFTER UPDATE OF state ON gesture FOR EACH ROW
        WHEN (OLD.state = 'awaiting' AND NEW.state IN ('granted', 'refused')) EXECUTE FUNCTION audit_decision();
      CREATE TRIGGER audit_reversal AFTER UPDATE OF state ON gesture FOR EACH ROW
        WHEN (OLD.state <> 'reversed' AND NEW.state = 'reversed') EXECUTE FUNCTION audit_decision();

      -- what a gesture is sealed with
      CREATE TRIGGER sealed_columns_stay
        BEFORE UPDATE OF number, employee_id, policy_version_id, option_id, category_id, severity, amount_minor, currency,
          needed_approval, requested_at ON gesture
        FOR EACH ROW EXECUTE FUNCTION is_only_added_to();

      CREATE TABLE seal (
        number bigint PRIMARY KEY CHECK (number > 0),
        sealed_at timestamptz NOT NULL,
        leaves int NOT NULL CHECK (leaves > 0),
        root bytea NOT NULL CHECK (length(root) = 32),
        previous bytea NOT NULL CHECK (length(previous) = 32),
        head bytea NOT NULL UNIQUE CHECK (length(head) = 32),
        signature bytea NOT NULL CHECK (length(signature) = 64),
        key_id text NOT NULL
      );
      -- the entries of a seal, in its order; a budget's ranges follow each other without gaps
      CREATE TABLE seal_range (
        seal bigint NOT NULL REFERENCES seal,
        budget_id uuid NOT NULL,
        from_seq bigint NOT NULL,
        to_seq bigint NOT NULL,
        -- the hashes of its entries, one after the other
        leaves bytea NOT NULL CHECK (length(leaves) = 32 * (to_seq - from_seq + 1)),
        PRIMARY KEY (seal, budget_id),
        UNIQUE (budget_id, from_seq)
      );
      ALTER TABLE seal_range ALTER COLUMN leaves SET STORAGE EXTERNAL;
      CREATE TABLE seal_event (
        event_id bigint PRIMARY KEY,
        seal bigint NOT NULL REFERENCES seal,
        leaf bytea NOT NULL CHECK (length(leaf) = 32)
      );
      CREATE INDEX seal_event_seal ON seal_event (seal, event_id);
      -- how far each budget is sealed; can always be had again from the ranges
      CREATE TABLE sealed_budget (budget_id uuid PRIMARY KEY, seq bigint NOT NULL) WITH (fillfactor = 60);

      DO $$
      DECLARE v_table text;
      BEGIN
        FOREACH v_table IN ARRAY ARRAY['seal', 'seal_range', 'seal_event'] LOOP
          EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON %I
            FOR EACH ROW EXECUTE FUNCTION is_only_added_to()', v_table);
          EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
            FOR EACH STATEMENT EXECUTE FUNCTION is_only_added_to()', v_table);
        END LOOP;
      END $$;

      CREATE TABLE verification (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('running', 'passed', 'failed', 'cancelled', 'interrupted')),
        started_at timestamptz NOT NULL,
        started_by uuid REFERENCES employee,
        -- when the process that does it was last heard of
        beat_at timestamptz NOT NULL,
        finished_at timestamptz,
        checked bigint NOT NULL DEFAULT 0,
        total bigint NOT NULL,
        seals bigint NOT NULL,
        stop boolean NOT NULL DEFAULT false,
        finding jsonb,
        heads jsonb NOT NULL DEFAULT '[]'
      );
      CREATE UNIQUE INDEX one_verification_at_a_time ON verification ((true)) WHERE state = 'running';
      CREATE INDEX verification_newest ON verification (started_at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Seals are kept.');
  }
}
