import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a customer may choose from while the money waits, and what becomes of the codes that gestures carry. */
export class ChoicesAndVouchers1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- offered to one customer: at most one of the options becomes a gesture. No foreign keys to rows that everybody
      -- shares, as with gestures
      CREATE TABLE choice (
        id uuid PRIMARY KEY,
        department_id uuid NOT NULL,
        employee_id uuid NOT NULL,
        -- where the money waits, also when the period has turned meanwhile
        budget_id uuid NOT NULL REFERENCES budget,
        policy_version_id uuid NOT NULL,
        option_ids uuid[] NOT NULL CHECK (cardinality(option_ids) BETWEEN 2 AND 3),
        category_id uuid NOT NULL,
        customer_id uuid REFERENCES customer,
        severity int NOT NULL CHECK (severity BETWEEN 1 AND 4),
        held_minor bigint NOT NULL CHECK (held_minor BETWEEN 1 AND 100000000000),
        currency char(3) NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'chosen', 'withdrawn', 'expired')),
        note text CHECK (length(note) <= 1000),
        elapsed_ms int CHECK (elapsed_ms BETWEEN 0 AND 86400000),
        offered_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > offered_at),
        settled_at timestamptz,
        CONSTRAINT settled_has_its_time CHECK ((state = 'open') = (settled_at IS NULL))
      );
      CREATE INDEX choice_open ON choice (expires_at) WHERE state = 'open';
      CREATE INDEX choice_open_budget ON choice (budget_id) WHERE state = 'open';

      -- without a choice it was staff who chose
      ALTER TABLE gesture ADD COLUMN choice_id uuid REFERENCES choice;
      CREATE UNIQUE INDEX gesture_choice ON gesture (choice_id) WHERE choice_id IS NOT NULL;
      ALTER TABLE ledger_entry ADD COLUMN choice_id uuid REFERENCES choice;
      CREATE UNIQUE INDEX ledger_entry_choice_once ON ledger_entry (choice_id, kind) WHERE choice_id IS NOT NULL;

      CREATE CONSTRAINT TRIGGER tell_choice AFTER UPDATE ON choice DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION tell_live('choice', 'id', 'employee_id');

      ALTER TABLE voucher
        -- who gave it
        ADD COLUMN employee_id uuid,
        ADD COLUMN face_minor bigint CHECK (face_minor > 0),
        ADD COLUMN redeemed_minor bigint NOT NULL DEFAULT 0,
        ADD COLUMN divisible boolean NOT NULL DEFAULT false,
        ADD COLUMN opened_at timestamptz;
      UPDATE voucher v SET employee_id = g.employee_id, face_minor = g.amount_minor,
          redeemed_minor = CASE WHEN v.state = 'redeemed' THEN g.amount_minor ELSE 0 END,
          opened_at = CASE WHEN v.state = 'opened' THEN v.issued_at ELSE v.redeemed_at END,
          divisible = o.kind IN ('money', 'money_later')
        FROM gesture g JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
        WHERE g.id = v.gesture_id;
      ALTER TABLE voucher
        ALTER COLUMN employee_id SET NOT NULL,
        ALTER COLUMN face_minor SET NOT NULL,
        ADD CONSTRAINT never_redeemed_twice CHECK (redeemed_minor BETWEEN 0 AND face_minor),
        ADD CONSTRAINT redeemed_is_used_up CHECK ((state = 'redeemed') = (redeemed_minor = face_minor)),
        ADD CONSTRAINT part_of_it_only_where_divisible CHECK (divisible OR redeemed_minor IN (0, face_minor)),
        ADD CONSTRAINT nothing_of_it_was_used CHECK (state NOT IN ('issued', 'cancelled') OR redeemed_minor = 0),
        ADD CONSTRAINT opened_has_its_time CHECK (state <> 'opened' OR opened_at IS NOT NULL);
      CREATE INDEX voucher_due ON voucher (department_id, valid_until);
      CREATE INDEX voucher_ends ON voucher (valid_until) WHERE state IN ('issued', 'opened');
      CREATE INDEX voucher_department ON voucher (department_id, issued_at DESC, gesture_id DESC);

      -- each use of a code: in which department, by whom, how much, when
      CREATE TABLE voucher_redemption (
        id uuid PRIMARY KEY,
        gesture_id uuid NOT NULL REFERENCES voucher,
        department_id uuid NOT NULL REFERENCES department,
        redeemed_by uuid NOT NULL REFERENCES employee,
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        redeemed_at timestamptz NOT NULL
      );
      CREATE INDEX voucher_redemption_voucher ON voucher_redemption (gesture_id, redeemed_at DESC, id DESC);
      CREATE INDEX voucher_redemption_recorded ON voucher_redemption (redeemed_at DESC);
      INSERT INTO voucher_redemption (id, gesture_id, department_id, redeemed_by, amount_minor, redeemed_at)
        SELECT gesture_id, gesture_id, department_id, employee_id, face_minor, redeemed_at
        FROM voucher WHERE state = 'redeemed';
      CREATE TRIGGER voucher_redemption_is_append_only BEFORE UPDATE OR DELETE ON voucher_redemption
        FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
      CREATE TRIGGER voucher_redemption_is_never_emptied BEFORE TRUNCATE ON voucher_redemption
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

      CREATE CONSTRAINT TRIGGER tell_voucher AFTER UPDATE ON voucher DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN ((OLD.state, OLD.redeemed_minor) <> (NEW.state, NEW.redeemed_minor))
        EXECUTE FUNCTION tell_live('voucher', 'gesture_id', 'employee_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Choices and redemptions are kept.');
  }
}
