-- Adds entries that are not rolled up yet to the roll-ups: of each budget those above the last one, so that none is added
-- twice or left out, whatever commits meanwhile. Locks no budget; one process at a time.
--
-- p_most  about how many entries at once
-- Returns how many entries were added; null when another process is at it.
CREATE FUNCTION roll_up_ledger(p_most int) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_at timestamptz := database_clock();
  v_added bigint;
BEGIN
  IF NOT pg_try_advisory_xact_lock(4210831) THEN
    RETURN NULL;
  END IF;

  -- one statement, one moment: a budget's last number and its entries belong together
  WITH behind AS (
    SELECT b.id, coalesce(r.seq, 0) AS after, least(b.seq, coalesce(r.seq, 0) + p_most) AS up_to
    FROM budget b LEFT JOIN rolled_budget r ON r.budget_id = b.id WHERE b.seq > coalesce(r.seq, 0)
  ), taken AS MATERIALIZED (
    SELECT id, after, up_to
    FROM (SELECT *, sum(up_to - after) OVER (ORDER BY id) - (up_to - after) AS ahead FROM behind) queue
    WHERE ahead < p_most
  ), fresh AS MATERIALIZED (
    SELECT c.* FROM taken t JOIN entry_cell c ON c.budget_id = t.id AND c.seq > t.after AND c.seq <= t.up_to
  ), days AS MATERIALIZED (
    SELECT CASE grouping(f.employee_id, f.option_id, f.category_id)
        WHEN 3 THEN 'employee' WHEN 5 THEN 'option' WHEN 6 THEN 'category' ELSE 'total' END AS cube,
      f.day, f.department_id, f.employee_id, f.option_id, f.category_id, f.gl_account, f.kind, f.currency,
      sum(f.entries) AS entries, sum(f.undone) AS undone, sum(f.allotted_minor) AS allotted_minor,
      sum(f.spent_minor) AS spent_minor, sum(f.held_minor) AS held_minor
    FROM fresh f
    GROUP BY GROUPING SETS ((f.day, f.department_id, f.kind, f.currency),
      (f.day, f.department_id, f.kind, f.currency, f.employee_id),
      (f.day, f.department_id, f.kind, f.currency, f.option_id, f.gl_account),
      (f.day, f.department_id, f.kind, f.currency, f.category_id))
  ), cells AS (
    INSERT INTO ledger_rollup AS r (cube, day, department_id, employee_id, option_id, category_id, gl_account, kind,
      currency, entries, undone, allotted_minor, spent_minor, held_minor)
    SELECT cube || '_day', day, department_id, employee_id, option_id, category_id, gl_account, kind, currency,
      entries, undone, allotted_minor, spent_minor, held_minor FROM days
    UNION ALL
    SELECT cube || '_month', date_trunc('month', day)::date, department_id, employee_id, option_id, category_id, gl_account,
      kind, currency, sum(entries), sum(undone), sum(allotted_minor), sum(spent_minor), sum(held_minor)
    FROM days GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
    ORDER BY 1, 2, 3, 4, 5, 6
    ON CONFLICT (cube, day, department_id, employee_id, option_id, category_id, gl_account, kind, currency) DO UPDATE SET
      entries = r.entries + excluded.entries, undone = r.undone + excluded.undone,
      allotted_minor = r.allotted_minor + excluded.allotted_minor, spent_minor = r.spent_minor + excluded.spent_minor,
      held_minor = r.held_minor + excluded.held_minor
  ), moved AS (
    INSERT INTO rolled_budget SELECT id, up_to FROM taken
    ON CONFLICT (budget_id) DO UPDATE SET seq = excluded.seq
  )
  SELECT coalesce(sum(up_to - after), 0) INTO v_added FROM taken;

  -- what this moment did not see was still being written: no transaction of the application takes as long as this
  IF v_added < p_most THEN
    UPDATE rollup_state SET tail_from = v_at - interval '2 minutes', rolled_at = v_at;
  END IF;
  RETURN v_added;
END $$;
