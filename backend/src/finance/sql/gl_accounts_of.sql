-- How a department books what one of its options' GL accounts stands for: what was said of it, else the department's own.
CREATE FUNCTION gl_accounts_of(p_department uuid, p_option_account text,
  OUT account text, OUT contra_account text, OUT voucher_account text, OUT cost_centre text)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(m.account, d.account), coalesce(m.contra_account, d.contra_account),
    coalesce(m.voucher_account, d.voucher_account), coalesce(m.cost_centre, d.cost_centre)
  FROM (SELECT) AS one
  LEFT JOIN gl_mapping d ON d.department_id = p_department AND d.option_account IS NULL
  LEFT JOIN gl_mapping m ON m.department_id = p_department AND m.option_account = p_option_account
$$;
