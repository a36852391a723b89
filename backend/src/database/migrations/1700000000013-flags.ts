import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What finance looks into: flags with what became of them, random checks, and samples for auditors. */
export class Flags1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- a month that was looked at, or is being looked at
      CREATE TABLE flag_month (
        month date PRIMARY KEY CHECK (extract(day FROM month) = 1),
        -- what its random checks are drawn by
        seed text NOT NULL,
        started_at timestamptz NOT NULL,
        computed_at timestamptz,
        -- null = the system
        computed_by uuid REFERENCES employee,
        gestures bigint NOT NULL DEFAULT 0,
        tests bigint NOT NULL DEFAULT 0,
        found int NOT NULL DEFAULT 0
      );

      -- a customer only by their id: who is forgotten is forgotten here too
      CREATE TABLE flag (
        id uuid PRIMARY KEY,
        month date NOT NULL REFERENCES flag_month,
        rule text NOT NULL,
        department_id uuid NOT NULL REFERENCES department,
        employee_id uuid REFERENCES employee,
        customer_id uuid REFERENCES customer,
        severity int NOT NULL CHECK (severity BETWEEN 1 AND 3),
        probability double precision CHECK (probability BETWEEN 0 AND 1),
        facts jsonb NOT NULL,
        gesture_ids uuid[] NOT NULL CHECK (cardinality(gesture_ids) <= 50),
        asked_by uuid REFERENCES employee,
        asked_at timestamptz,
        question text CHECK (length(question) <= 1000),
        answered_by uuid REFERENCES employee,
        answered_at timestamptz,
        answer text CHECK (length(answer) BETWEEN 1 AND 1000),
        verdict text CHECK (verdict IN ('explained', 'coach', 'investigate')),
        verdict_by uuid REFERENCES employee,
        verdict_at timestamptz,
        verdict_note text CHECK (length(verdict_note) <= 1000),
        CONSTRAINT asked_by_somebody CHECK (num_nulls(asked_by, asked_at, question) IN (0, 3)),
        CONSTRAINT answered_by_somebody CHECK (num_nulls(answered_by, answered_at, answer) IN (0, 3)),
        CONSTRAINT decided_by_somebody CHECK (num_nulls(verdict, verdict_by, verdict_at, verdict_note) IN (0, 4)),
        CONSTRAINT answered_when_asked CHECK (answered_at IS NULL OR asked_at IS NOT NULL),
        UNIQUE NULLS NOT DISTINCT (month, rule, department_id, employee_id, customer_id)
      );
      CREATE INDEX flag_gravest ON flag (month DESC, severity DESC, id);

      CREATE FUNCTION flag_with_words_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a flag that somebody asked or decided about stays' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER flag_with_words_stays BEFORE DELETE ON flag
        FOR EACH ROW WHEN (OLD.asked_at IS NOT NULL OR OLD.verdict IS NOT NULL)
        EXECUTE FUNCTION flag_with_words_stays();

      CREATE TABLE random_check (
        month date NOT NULL REFERENCES flag_month,
        gesture_id uuid NOT NULL UNIQUE REFERENCES gesture,
        position int NOT NULL CHECK (position > 0),
        verdict text CHECK (verdict IN ('explained', 'coach', 'investigate')),
        verdict_by uuid REFERENCES employee,
        verdict_at timestamptz,
        verdict_note text CHECK (length(verdict_note) <= 1000),
        PRIMARY KEY (month, gesture_id),
        CONSTRAINT checked_by_somebody CHECK (num_nulls(verdict, verdict_by, verdict_at, verdict_note) IN (0, 4))
      );
      CREATE INDEX random_check_in_order ON random_check (month DESC, position, gesture_id);

      -- what was undone in a month; a row enters when it is reversed, so a grant pays nothing
      CREATE INDEX gesture_reversed ON gesture (department_id, reversed_at) WHERE state = 'reversed';

      -- drawn once, kept for good, and to be drawn again by anybody from the seed
      CREATE TABLE ledger_sample (
        id uuid PRIMARY KEY,
        seed text NOT NULL CHECK (length(seed) BETWEEN 1 AND 80),
        size int NOT NULL CHECK (size BETWEEN 1 AND 1000),
        filters jsonb NOT NULL,
        population bigint NOT NULL,
        drawn_by uuid NOT NULL REFERENCES employee,
        drawn_at timestamptz NOT NULL,
        -- what was recorded later belongs to no drawing of it
        until timestamptz NOT NULL,
        request_key uuid NOT NULL,
        request_hash bytea NOT NULL,
        UNIQUE (drawn_by, request_key)
      );
      CREATE INDEX ledger_sample_newest ON ledger_sample (drawn_at DESC, id DESC);
      CREATE TABLE ledger_sample_row (
        sample_id uuid NOT NULL REFERENCES ledger_sample,
        position int NOT NULL CHECK (position > 0),
        budget_id uuid NOT NULL,
        seq bigint NOT NULL,
        digest bytea NOT NULL,
        PRIMARY KEY (sample_id, position)
      );
      CREATE FUNCTION samples_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a sample never changes' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER sample_never_changes BEFORE UPDATE OR DELETE ON ledger_sample
        FOR EACH ROW EXECUTE FUNCTION samples_never_change();
      CREATE TRIGGER sample_row_never_changes BEFORE UPDATE OR DELETE ON ledger_sample_row
        FOR EACH ROW EXECUTE FUNCTION samples_never_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was found and decided is kept.');
  }
}
