import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed to customers, and what is sent to them. */
export class Promises1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- in which language they are written to; null = the department's first one
      ALTER TABLE customer ADD COLUMN locale text CHECK (locale IN ('en', 'ru'));

      CREATE TABLE promise (
        id uuid PRIMARY KEY,
        gesture_id uuid NOT NULL REFERENCES gesture,
        department_id uuid NOT NULL REFERENCES department,
        owner_id uuid NOT NULL REFERENCES employee,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
        due_at timestamptz NOT NULL,
        origin text NOT NULL CHECK (origin IN ('staff', 'follow_up', 'rating')),
        made_at timestamptz NOT NULL,
        -- null = nobody: it followed from what the customer said
        made_by uuid REFERENCES employee,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'broken')),
        handed_from uuid REFERENCES employee,
        handed_at timestamptz,
        hand_over_note text CHECK (length(hand_over_note) <= 300),
        seen_at timestamptz,
        settled_at timestamptz,
        settled_by uuid REFERENCES employee,
        result_note text CHECK (length(result_note) <= 300),
        -- when the heads were told that it is overdue
        risen_at timestamptz,
        CONSTRAINT handed_over_by_somebody CHECK ((handed_from IS NULL) = (handed_at IS NULL)),
        CONSTRAINT settled_by_somebody CHECK ((state = 'open') = (settled_at IS NULL)
          AND (settled_at IS NULL) = (settled_by IS NULL))
      );
      CREATE INDEX promise_owner ON promise (owner_id, due_at, id) WHERE state = 'open';
      CREATE INDEX promise_department ON promise (department_id, due_at, id);
      CREATE INDEX promise_gesture ON promise (gesture_id);
      CREATE INDEX promise_to_rise ON promise (due_at) WHERE state = 'open' AND risen_at IS NULL;
      -- however often a customer says that they are not content
      CREATE UNIQUE INDEX promise_of_rating ON promise (gesture_id) WHERE origin = 'rating';
      -- the board is everybody's in the department
      CREATE CONSTRAINT TRIGGER tell_promise AFTER INSERT OR UPDATE ON promise DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION tell_live('promise', 'id');

      -- what happened to a promise, one row after the other
      CREATE TABLE promise_step (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        promise_id uuid NOT NULL REFERENCES promise,
        kind text NOT NULL CHECK (kind IN ('made', 'handed_over', 'received', 'kept', 'broken')),
        at timestamptz NOT NULL,
        -- null = the system
        by_id uuid REFERENCES employee,
        owner_id uuid NOT NULL REFERENCES employee,
        note text
      );
      CREATE INDEX promise_step_promise ON promise_step (promise_id, id);
      CREATE FUNCTION promise_step_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what happened to a promise is append-only' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER promise_step_stays BEFORE UPDATE OR DELETE ON promise_step
        FOR EACH ROW EXECUTE FUNCTION promise_step_stays();

      -- no row = the default holds
      CREATE TABLE message_plan (
        department_id uuid PRIMARY KEY REFERENCES department,
        quiet_from time NOT NULL,
        quiet_to time NOT NULL,
        sign_off jsonb NOT NULL
      );

      -- the outbox: written in the transaction of what it tells, sent by whichever process comes first
      CREATE TABLE message (
        id uuid PRIMARY KEY,
        gesture_id uuid NOT NULL REFERENCES gesture,
        department_id uuid NOT NULL REFERENCES department,
        kind text NOT NULL CHECK (kind IN ('gesture', 'reminder', 'promise_kept', 'survey')),
        promise_id uuid REFERENCES promise,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'dropped', 'failed')),
        not_before timestamptz NOT NULL,
        -- when somebody may take it: later than not_before in quiet hours, after a failure and while it is being sent
        next_attempt_at timestamptz NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        -- as it was sent
        locale text CHECK (locale IN ('en', 'ru')),
        message_id text UNIQUE,
        sent_at timestamptz,
        because text,
        -- what the mail server said last
        answer text CHECK (length(answer) <= 500),
        UNIQUE NULLS NOT DISTINCT (gesture_id, kind, promise_id),
        CONSTRAINT only_of_a_promise CHECK ((kind = 'promise_kept') = (promise_id IS NOT NULL)),
        CONSTRAINT sent_has_its_time CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
        CONSTRAINT unsent_has_its_reason CHECK ((state IN ('dropped', 'failed')) = (because IS NOT NULL))
      );
      CREATE INDEX message_due ON message (next_attempt_at) WHERE state IN ('queued', 'sending');
    `);
  }

  async down(): Promise<void> {
    throw new Error('What is owed to customers is not forgotten.');
  }
}
