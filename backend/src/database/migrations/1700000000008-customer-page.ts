import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers say on their own page, and how often an address may ask. */
export class CustomerPage1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- a constant default: no row is written again
      ALTER TABLE outcome
        ADD COLUMN source text NOT NULL DEFAULT 'staff' CHECK (source IN ('staff', 'customer', 'import')),
        ADD CONSTRAINT customers_sign_nothing CHECK (source <> 'customer' OR recorded_by IS NULL);
      CREATE INDEX outcome_of_customers ON outcome (department_id, recorded_at DESC, id DESC) WHERE source = 'customer';
      CREATE INDEX outcome_kind_words ON outcome (recorded_at) WHERE source = 'customer' AND rating >= 4 AND note IS NOT NULL;

      -- what is left of a customer who asked to be forgotten
      ALTER TABLE customer ADD COLUMN erased_at timestamptz;

      CREATE TABLE customer_idea (
        id uuid PRIMARY KEY,
        gesture_id uuid NOT NULL REFERENCES gesture,
        department_id uuid NOT NULL REFERENCES department,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
        left_at timestamptz NOT NULL
      );
      -- a form that is sent twice says the same thing once
      CREATE UNIQUE INDEX customer_idea_once ON customer_idea (gesture_id, md5(text));
      CREATE INDEX customer_idea_department ON customer_idea (department_id, left_at DESC, id DESC);

      -- counted in the database so that all processes count together; after a crash it may begin anew
      CREATE UNLOGGED TABLE request_count (
        kind text NOT NULL,
        subject text NOT NULL,
        window_start timestamptz NOT NULL,
        requests int NOT NULL,
        PRIMARY KEY (kind, subject, window_start)
      );
      CREATE INDEX request_count_window ON request_count (window_start);

      -- what a customer wrote may be erased, and nothing else of an outcome may change
      CREATE FUNCTION outcome_keeps_all_but_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.note = '' AND to_jsonb(NEW) - 'note' = to_jsonb(OLD) - 'note' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'outcomes are append-only' USING ERRCODE = '42501';
      END $$;
      DROP TRIGGER outcome_is_append_only ON outcome;
      CREATE TRIGGER outcome_is_append_only BEFORE UPDATE OR DELETE ON outcome
        FOR EACH ROW EXECUTE FUNCTION outcome_keeps_all_but_words();

      CREATE FUNCTION ideas_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an idea never changes' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER customer_idea_never_changes BEFORE UPDATE ON customer_idea
        FOR EACH ROW EXECUTE FUNCTION ideas_never_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What customers said is kept.');
  }
}
