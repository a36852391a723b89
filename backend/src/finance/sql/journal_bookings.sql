-- What closings have to book, with the accounts that were said for it; null where nothing was said.
CREATE FUNCTION journal_bookings(p_closes uuid[])
RETURNS TABLE (department_id uuid, event text, option_account text, currency text, minor bigint, account text,
  contra_account text, voucher_account text, cost_centre text)
LANGUAGE sql STABLE AS $$
  SELECT c.department_id, f.*, a.*
  FROM month_close c
  CROSS JOIN LATERAL journal_facts(c.department_id, c.starts_at, c.ends_at) f
  CROSS JOIN LATERAL gl_accounts_of(c.department_id, f.option_account) a
  WHERE c.id = ANY (p_closes)
$$;
