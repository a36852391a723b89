import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What finance closes and freezes: months of departments, budgets that do not add up, and the journals of closed months. */
export class Closing1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- nothing moves in a budget that does not add up, until finance has looked at it
      ALTER TABLE budget ADD COLUMN frozen boolean NOT NULL DEFAULT false;
      CREATE INDEX budget_frozen ON budget (department_id) WHERE frozen;
      CREATE INDEX budget_open ON budget (id) WHERE NOT closed;

      -- from its row on nothing is dated in the month any more; without a report the closing is under way
      CREATE TABLE month_close (
        id uuid PRIMARY KEY,
        department_id uuid NOT NULL REFERENCES department,
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        -- its bounds in the department's time zone
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        closed_by uuid NOT NULL REFERENCES employee,
        begun_at timestamptz NOT NULL,
        closed_at timestamptz,
        report jsonb,
        reopened_at timestamptz,
        CONSTRAINT closed_with_its_report CHECK ((report IS NULL) = (closed_at IS NULL)),
        CONSTRAINT reopened_after_closing CHECK (reopened_at IS NULL OR report IS NOT NULL)
      );
      CREATE UNIQUE INDEX month_close_in_force ON month_close (department_id, month) WHERE reopened_at IS NULL;
      CREATE INDEX month_close_month ON month_close (month, department_id);

      CREATE FUNCTION closing_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          IF to_jsonb(NEW) - '{report,closed_at,closed_by}'::text[] = to_jsonb(OLD) - '{report,closed_at,closed_by}'::text[]
              AND OLD.report IS NULL AND NEW.report IS NOT NULL
            OR to_jsonb(NEW) - 'reopened_at' = to_jsonb(OLD) - 'reopened_at' AND OLD.reopened_at IS NULL THEN
            RETURN NEW;
          END IF;
        ELSIF OLD.report IS NULL THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION 'what was closed stays as it is' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER closing_stays BEFORE UPDATE OR DELETE ON month_close
        FOR EACH ROW EXECUTE FUNCTION closing_stays();
      CREATE TRIGGER closings_are_never_emptied BEFORE TRUNCATE ON month_close
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

      -- asked for by one, done by another
      CREATE TABLE month_reopening (
        id uuid PRIMARY KEY,
        close_id uuid NOT NULL REFERENCES month_close,
        reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 500),
        asked_by uuid NOT NULL REFERENCES employee,
        asked_at timestamptz NOT NULL,
        approved_by uuid REFERENCES employee,
        approved_at timestamptz,
        withdrawn_at timestamptz,
        CONSTRAINT two_people CHECK (approved_by <> asked_by),
        CONSTRAINT approved_has_its_time CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
        CONSTRAINT approved_or_withdrawn CHECK (approved_at IS NULL OR withdrawn_at IS NULL)
      );
      CREATE UNIQUE INDEX one_reopening_at_a_time ON month_reopening (close_id) WHERE withdrawn_at IS NULL;

      -- whatever is dated has to be dated in a month that is not closed. Only asked where the entry may be of another month
      -- than now: a month is closed when it is over. The lock makes a closing and a late writer wait for each other
      CREATE FUNCTION refuse_closed_month() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
      DECLARE
        v_row jsonb := to_jsonb(NEW);
        v_at timestamptz := (v_row ->> TG_ARGV[0])::timestamptz;
        v_department uuid;
      BEGIN
        -- what a code is worth is owed by whoever gave it, wherever it is used
        v_department := CASE WHEN TG_TABLE_NAME = 'voucher_redemption'
          THEN (SELECT department_id FROM voucher WHERE gesture_id = (v_row ->> 'gesture_id')::uuid)
          ELSE (v_row ->> 'department_id')::uuid END;
        PERFORM pg_advisory_xact_lock_shared(4210840, hashtext(v_department::text));
        PERFORM FROM month_close WHERE department_id = v_department AND reopened_at IS NULL
          AND starts_at <= v_at AND v_at < ends_at;
        IF FOUND THEN
          RAISE EXCEPTION 'the month of % is closed', v_at USING ERRCODE = 'AM012';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER refuse_closed_month BEFORE INSERT ON ledger_entry FOR EACH ROW
        WHEN (date_trunc('month', (NEW.recorded_at AT TIME ZONE 'UTC') - interval '12 hours')
          <> date_trunc('month', (clock_timestamp() AT TIME ZONE 'UTC') + interval '14 hours'))
        EXECUTE FUNCTION refuse_closed_month('recorded_at');
      CREATE TRIGGER refuse_closed_month BEFORE INSERT ON voucher_redemption FOR EACH ROW
        WHEN (date_trunc('month', (NEW.redeemed_at AT TIME ZONE 'UTC') - interval '12 hours')
          <> date_trunc('month', (clock_timestamp() AT TIME ZONE 'UTC') + interval '14 hours'))
        EXECUTE FUNCTION refuse_closed_month('redeemed_at');

      CREATE TABLE reconciliation_run (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        scope text NOT NULL CHECK (scope IN ('touched', 'full')),
        started_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL,
        ok boolean NOT NULL,
        checks jsonb NOT NULL
      );
      CREATE INDEX reconciliation_run_newest ON reconciliation_run (scope, id DESC);

      -- an invariant that does not hold; without a budget where it is not one budget that is wrong
      CREATE TABLE alarm (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        check_name text NOT NULL,
        department_id uuid REFERENCES department,
        budget_id uuid REFERENCES budget,
        violations bigint NOT NULL,
        raised_at timestamptz NOT NULL,
        resolved_at timestamptz,
        resolved_by uuid REFERENCES employee,
        reason text
      );
      CREATE UNIQUE INDEX alarm_stands ON alarm (check_name, budget_id) NULLS NOT DISTINCT WHERE resolved_at IS NULL;
      ALTER TABLE live_event
        DROP CONSTRAINT live_event_kind_check,
        ADD CONSTRAINT live_event_kind_check CHECK (kind IN ('request', 'settlement', 'pause', 'policy', 'budget',
          'choice', 'outcome', 'voucher', 'promise', 'alarm'));

      -- how money is booked: the department's own row names no account of an option
      CREATE TABLE gl_mapping (
        department_id uuid NOT NULL REFERENCES department,
        option_account text CHECK (length(option_account) BETWEEN 1 AND 40),
        account text CHECK (length(account) BETWEEN 1 AND 40),
        contra_account text CHECK (length(contra_account) BETWEEN 1 AND 40),
        voucher_account text CHECK (length(voucher_account) BETWEEN 1 AND 40),
        cost_centre text CHECK (length(cost_centre) BETWEEN 1 AND 40),
        UNIQUE NULLS NOT DISTINCT (department_id, option_account),
        CONSTRAINT fallback_is_complete
          CHECK (option_account IS NOT NULL OR num_nulls(account, contra_account, voucher_account) = 0)
      );

      CREATE TABLE journal (
        number bigint PRIMARY KEY CHECK (number > 0),
        month date NOT NULL,
        created_by uuid NOT NULL REFERENCES employee,
        created_at timestamptz NOT NULL,
        -- what booked the same months before they were opened again
        replaces bigint[] NOT NULL
      );
      -- a closing is booked once
      CREATE TABLE journal_close (
        close_id uuid PRIMARY KEY REFERENCES month_close,
        number bigint NOT NULL REFERENCES journal
      );
      CREATE INDEX journal_close_number ON journal_close (number);
      CREATE TABLE journal_line (
        number bigint NOT NULL REFERENCES journal,
        line int NOT NULL CHECK (line > 0),
        department_id uuid NOT NULL REFERENCES department,
        -- as it was called then: a file made again is the same file
        department_slug text NOT NULL,
        cost_centre text,
        account text NOT NULL,
        event text NOT NULL CHECK (event IN ('given', 'given_code', 'redeemed', 'expired', 'reversed', 'reversed_code')),
        debit_minor bigint NOT NULL CHECK (debit_minor >= 0),
        credit_minor bigint NOT NULL CHECK (credit_minor >= 0),
        currency char(3) NOT NULL,
        PRIMARY KEY (number, line),
        CONSTRAINT one_side CHECK ((debit_minor = 0) <> (credit_minor = 0))
      );
      DO $$
      DECLARE v_table text;
      BEGIN
        FOREACH v_table IN ARRAY ARRAY['journal', 'journal_close', 'journal_line'] LOOP
          EXECUTE format('CREATE TRIGGER journals_stay BEFORE UPDATE OR DELETE ON %I
            FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only()', v_table);
          EXECUTE format('CREATE TRIGGER journals_are_never_emptied BEFORE TRUNCATE ON %I
            FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only()', v_table);
        END LOOP;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Closings and journals are kept.');
  }
}
