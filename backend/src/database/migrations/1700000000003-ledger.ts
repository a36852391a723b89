import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The money: plans, budgets, their entries, and the gestures that move them. Written by the ledger's functions only. */
export class Ledger1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- append-only: the newest effective row is the plan in force
      CREATE TABLE budget_plan (
        id uuid PRIMARY KEY,
        department_id uuid NOT NULL REFERENCES department,
        period_kind text NOT NULL CHECK (period_kind IN ('day', 'week', 'month', 'quarter', 'year')),
        default_allotment_minor bigint NOT NULL CHECK (default_allotment_minor BETWEEN 0 AND 100000000000),
        authority_limit_minor bigint NOT NULL CHECK (authority_limit_minor >= 0),
        carry_over_cap_minor bigint NOT NULL CHECK (carry_over_cap_minor >= 0),
        envelope_minor bigint NOT NULL CHECK (envelope_minor >= 0),
        envelope_rule text NOT NULL CHECK (envelope_rule IN ('warn', 'stop')),
        hold_minutes int NOT NULL CHECK (hold_minutes BETWEEN 1 AND 10080),
        effective_from timestamptz NOT NULL,
        created_by uuid REFERENCES employee
      );
      CREATE INDEX budget_plan_in_force ON budget_plan (department_id, effective_from DESC);
      CREATE TRIGGER policy_revision_grows AFTER INSERT ON budget_plan
        FOR EACH ROW EXECUTE FUNCTION policy_revision_grows();

      -- one account for one period; without an employee it is the department's envelope
      CREATE TABLE budget (
        id uuid PRIMARY KEY,
        department_id uuid NOT NULL REFERENCES department,
        employee_id uuid REFERENCES employee,
        plan_id uuid NOT NULL REFERENCES budget_plan,
        currency char(3) NOT NULL,
        period_from date NOT NULL,
        period_to date NOT NULL CHECK (period_to >= period_from),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        allotted_minor bigint NOT NULL DEFAULT 0 CHECK (allotted_minor >= 0),
        spent_minor bigint NOT NULL DEFAULT 0 CHECK (spent_minor >= 0),
        held_minor bigint NOT NULL DEFAULT 0 CHECK (held_minor >= 0),
        seq bigint NOT NULL DEFAULT 0,
        closed boolean NOT NULL DEFAULT false,
        -- rule B1, the last defence; an envelope may be overdrawn where the plan says "warn"
        CONSTRAINT never_overspent CHECK (employee_id IS NULL OR spent_minor + held_minor <= allotted_minor),
        UNIQUE NULLS NOT DISTINCT (department_id, employee_id, period_from)
      ) WITH (fillfactor = 50);

      -- personal data lives here and nowhere else, so that it can be erased while the ledger stays
      CREATE TABLE customer (
        id uuid PRIMARY KEY,
        department_id uuid NOT NULL REFERENCES department,
        reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 80),
        reference_key text NOT NULL,
        name text CHECK (length(name) <= 120),
        contact text CHECK (length(contact) <= 200),
        tier text CHECK (length(tier) <= 40),
        last_served_at timestamptz NOT NULL,
        UNIQUE (department_id, reference_key)
      );
      CREATE INDEX customer_last_served ON customer (department_id, last_served_at DESC);

      CREATE SEQUENCE gesture_number START 1001;
      -- no foreign keys to rows that every grant shares (department, policy, category, employee): each check would lock
      -- them and queue the grants; they are never deleted, and the reconciliation looks for dangling ones
      CREATE TABLE gesture (
        id uuid PRIMARY KEY,
        number bigint NOT NULL UNIQUE DEFAULT nextval('gesture_number'),
        department_id uuid NOT NULL,
        employee_id uuid NOT NULL,
        budget_id uuid NOT NULL REFERENCES budget,
        policy_version_id uuid NOT NULL,
        option_id uuid NOT NULL,
        category_id uuid NOT NULL,
        customer_id uuid REFERENCES customer,
        severity int NOT NULL CHECK (severity BETWEEN 1 AND 4),
        amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 1 AND 100000000000),
        held_minor bigint NOT NULL DEFAULT 0 CHECK (held_minor IN (0, amount_minor)),
        currency char(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('awaiting', 'granted', 'refused', 'expired', 'reversed')),
        needed_approval boolean NOT NULL,
        note text CHECK (length(note) <= 1000),
        elapsed_ms int CHECK (elapsed_ms BETWEEN 0 AND 86400000),
        requested_at timestamptz NOT NULL,
        granted_at timestamptz,
        expires_at timestamptz,
        settled_at timestamptz,
        settled_by uuid REFERENCES employee,
        settlement_note text,
        reversed_at timestamptz,
        reversed_by uuid REFERENCES employee,
        reversal_reason text,
        CONSTRAINT granted_has_its_time CHECK ((state IN ('granted', 'reversed')) = (granted_at IS NOT NULL)),
        CONSTRAINT waiting_expires CHECK (state <> 'awaiting' OR expires_at IS NOT NULL),
        CONSTRAINT reversal_is_told CHECK ((state = 'reversed') = (reversed_at IS NOT NULL AND reversal_reason IS NOT NULL))
      ) WITH (fillfactor = 80);
      CREATE INDEX gesture_department ON gesture (department_id, requested_at DESC, id DESC);
      CREATE INDEX gesture_employee ON gesture (employee_id, requested_at DESC, id DESC);
      CREATE INDEX gesture_customer_option ON gesture (customer_id, option_id, requested_at DESC) WHERE customer_id IS NOT NULL;
      CREATE INDEX gesture_waiting ON gesture (expires_at) WHERE state = 'awaiting';
      CREATE INDEX gesture_waiting_budget ON gesture (budget_id) WHERE state = 'awaiting';

      CREATE TABLE ledger_entry (
        budget_id uuid NOT NULL REFERENCES budget,
        seq bigint NOT NULL CHECK (seq > 0),
        department_id uuid NOT NULL,
        employee_id uuid,
        kind text NOT NULL CHECK (kind IN ('open', 'allot', 'carry_out', 'carry_in', 'lapse', 'top_up', 'withdraw',
          'hold', 'release', 'post', 'grant', 'reversal', 'prior_reversal')),
        gesture_id uuid REFERENCES gesture,
        delta_allotted_minor bigint NOT NULL,
        delta_spent_minor bigint NOT NULL,
        delta_held_minor bigint NOT NULL,
        allotted_after_minor bigint NOT NULL,
        spent_after_minor bigint NOT NULL,
        held_after_minor bigint NOT NULL,
        actor_id uuid,
        reason text,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (budget_id, seq)
      );
      -- whatever happens to a gesture happens to its money once
      CREATE UNIQUE INDEX ledger_entry_once ON ledger_entry (gesture_id, kind) WHERE gesture_id IS NOT NULL;
      CREATE INDEX ledger_entry_recorded ON ledger_entry (recorded_at DESC, budget_id DESC, seq DESC);
      CREATE INDEX ledger_entry_department ON ledger_entry (department_id, recorded_at DESC, budget_id DESC, seq DESC);

      CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE ON ledger_entry
        FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
      CREATE TRIGGER ledger_is_never_emptied BEFORE TRUNCATE ON ledger_entry
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

      CREATE TABLE voucher (
        gesture_id uuid PRIMARY KEY REFERENCES gesture,
        department_id uuid NOT NULL,
        code text NOT NULL UNIQUE CHECK (code ~ '^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$'),
        state text NOT NULL DEFAULT 'issued' CHECK (state IN ('issued', 'opened', 'redeemed', 'expired', 'cancelled')),
        issued_at timestamptz NOT NULL,
        valid_until timestamptz NOT NULL,
        redeemed_at timestamptz,
        CONSTRAINT redeemed_has_its_time CHECK ((state = 'redeemed') = (redeemed_at IS NOT NULL))
      );

      -- appended, never changed: the newest answer to each question counts
      CREATE TABLE outcome (
        id uuid PRIMARY KEY,
        gesture_id uuid NOT NULL REFERENCES gesture,
        department_id uuid NOT NULL REFERENCES department,
        mood text CHECK (mood IN ('calm', 'unsure', 'upset', 'gone')),
        rating int CHECK (rating BETWEEN 1 AND 5),
        returned boolean,
        note text CHECK (length(note) <= 1000),
        recorded_by uuid REFERENCES employee,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT outcome_says_something CHECK (num_nonnulls(mood, rating, returned, note) > 0)
      );
      CREATE INDEX outcome_gesture ON outcome (gesture_id, recorded_at DESC, id DESC);
      CREATE TRIGGER outcome_is_append_only BEFORE UPDATE OR DELETE ON outcome
        FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

      -- the memory of idempotency keys: kept as long as the ledger, so that a late duplicate can never act
      CREATE TABLE answered_request (
        actor_id uuid NOT NULL,
        key uuid NOT NULL,
        request_hash bytea NOT NULL,
        answer jsonb,
        PRIMARY KEY (actor_id, key)
      ) WITH (fillfactor = 70);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The ledger is never dropped.');
  }
}
