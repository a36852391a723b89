import type { MigrationInterface, QueryRunner } from 'typeorm';

// what each entry adds, and where. A reversal adds itself where it was booked, and "undone" where the gesture was given: so
// that a sum over the cells of a month knows how many of its gestures still stand
const cellsOf = (entries: string): string => `
  SELECT e.budget_id, e.seq, e.recorded_at, (e.recorded_at AT TIME ZONE d.time_zone)::date AS day,
    e.department_id, e.employee_id, g.option_id, g.category_id, o.gl_account, e.kind, b.currency,
    1 AS entries, 0 AS undone, e.delta_allotted_minor AS allotted_minor, e.delta_spent_minor AS spent_minor,
    e.delta_held_minor AS held_minor
  FROM ${entries} e
  JOIN budget b ON b.id = e.budget_id
  JOIN department d ON d.id = e.department_id
  LEFT JOIN gesture g ON g.id = e.gesture_id
  LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
  UNION ALL
  SELECT e.budget_id, e.seq, e.recorded_at, (given.recorded_at AT TIME ZONE d.time_zone)::date,
    given.department_id, given.employee_id, g.option_id, g.category_id, o.gl_account, given.kind, b.currency, 0, 1, 0, 0, 0
  FROM ${entries} e
  JOIN ledger_entry given ON given.gesture_id = e.gesture_id AND given.kind IN ('grant', 'post')
  JOIN budget b ON b.id = given.budget_id
  JOIN department d ON d.id = given.department_id
  JOIN gesture g ON g.id = e.gesture_id
  LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
  WHERE e.kind IN ('reversal', 'prior_reversal')`;

/** What finance asks of ten million entries: roll-ups, rates, views that people keep, and the indexes of the filters. */
export class Explorer1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW entry_cell AS ${cellsOf('ledger_entry')};

      -- the same, added up: by department alone, and by option and account, by category, by employee as well; each by day,
      -- and by month so that a year is not 365 days
      CREATE TABLE ledger_rollup (
        cube text NOT NULL,
        -- a month begins on its first
        day date NOT NULL,
        department_id uuid NOT NULL,
        employee_id uuid,
        option_id uuid,
        category_id uuid,
        gl_account text,
        kind text NOT NULL,
        currency char(3) NOT NULL,
        entries bigint NOT NULL,
        undone bigint NOT NULL,
        allotted_minor bigint NOT NULL,
        spent_minor bigint NOT NULL,
        held_minor bigint NOT NULL
      ) PARTITION BY LIST (cube);
      DO $$
      DECLARE v_cube text;
      BEGIN
        FOREACH v_cube IN ARRAY ARRAY['total_day', 'total_month', 'option_day', 'option_month', 'category_day',
            'category_month', 'employee_day', 'employee_month'] LOOP
          EXECUTE format('CREATE TABLE %I PARTITION OF ledger_rollup FOR VALUES IN (%L) WITH (fillfactor = 80)',
            'ledger_rollup_' || v_cube, v_cube);
        END LOOP;
      END $$;
      CREATE UNIQUE INDEX ledger_rollup_cell ON ledger_rollup
        (cube, day, department_id, employee_id, option_id, category_id, gl_account, kind, currency) NULLS NOT DISTINCT;
      CREATE INDEX ledger_rollup_employee ON ledger_rollup (employee_id, cube, day) WHERE employee_id IS NOT NULL;

      -- how far each budget is rolled up
      CREATE TABLE rolled_budget (budget_id uuid PRIMARY KEY, seq bigint NOT NULL) WITH (fillfactor = 60);
      CREATE TABLE rollup_state (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        -- every entry recorded before is rolled up: a read has to look for the others from here on only
        tail_from timestamptz NOT NULL,
        rolled_at timestamptz NOT NULL
      );
      INSERT INTO rollup_state (tail_from, rolled_at) VALUES ('-infinity', '-infinity');

      -- a function, so that nobody plans for more rows than there are: planned anew with the time from which on to look
      CREATE FUNCTION unrolled_entries() RETURNS SETOF ledger_entry
      LANGUAGE plpgsql STABLE ROWS 100 SET search_path = amends, pg_temp AS $$
      BEGIN
        RETURN QUERY EXECUTE 'SELECT e.* FROM ledger_entry e LEFT JOIN rolled_budget r ON r.budget_id = e.budget_id
            WHERE e.recorded_at >= $1 AND e.seq > coalesce(r.seq, 0)'
          USING (SELECT tail_from FROM rollup_state);
      END $$;
      -- what is not rolled up yet: with the roll-ups it is everything, at every moment
      CREATE VIEW ledger_tail AS ${cellsOf('unrolled_entries()')};

      CREATE INDEX budget_employee ON budget (employee_id) WHERE employee_id IS NOT NULL;
      CREATE INDEX ledger_entry_amount ON ledger_entry
        (greatest(abs(delta_allotted_minor), abs(delta_spent_minor), abs(delta_held_minor)));
      CREATE INDEX ledger_entry_reason ON ledger_entry USING gin (to_tsvector('simple', reason)) WHERE reason IS NOT NULL;
      CREATE INDEX gesture_note ON gesture USING gin (to_tsvector('simple', note)) WHERE note IS NOT NULL;
      CREATE INDEX customer_reference ON customer (reference_key text_pattern_ops);
      CREATE INDEX voucher_open ON voucher (department_id, issued_at)
        INCLUDE (valid_until, face_minor, redeemed_minor, employee_id, gesture_id) WHERE state IN ('issued', 'opened');

      -- what one unit of a currency was worth in a month, in the company's base currency
      CREATE TABLE exchange_rate (
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        rate numeric(18, 9) NOT NULL CHECK (rate > 0),
        -- the same between minor units
        minor_rate numeric NOT NULL CHECK (minor_rate > 0),
        source text NOT NULL CHECK (source IN ('entered', 'imported')),
        set_by uuid REFERENCES employee,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (month, currency)
      );
      CREATE FUNCTION rates_of_closed_months_stay() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
      BEGIN
        IF closed_month(coalesce(OLD.month, NEW.month)) OR closed_month(coalesce(NEW.month, OLD.month)) THEN
          RAISE EXCEPTION 'the rates of a closed month stay' USING ERRCODE = 'AM011', DETAIL = coalesce(NEW.month, OLD.month)::text;
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE TRIGGER rates_of_closed_months_stay BEFORE INSERT OR UPDATE OR DELETE ON exchange_rate
        FOR EACH ROW EXECUTE FUNCTION rates_of_closed_months_stay();

      CREATE TABLE saved_view (
        id uuid PRIMARY KEY,
        employee_id uuid NOT NULL REFERENCES employee,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
        filters text NOT NULL CHECK (length(filters) <= 2000)
      );
      CREATE INDEX saved_view_employee ON saved_view (employee_id, name);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Rates and saved views are kept.');
  }
}
