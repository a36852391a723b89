-- All that was said of how a department books: {fallback, options}, as it stands in the audit trail.
CREATE FUNCTION gl_mapping_facts(p_department uuid) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'fallback', (SELECT jsonb_strip_nulls(jsonb_build_object('account', account, 'contraAccount', contra_account,
        'voucherAccount', voucher_account, 'costCentre', cost_centre))
      FROM gl_mapping WHERE department_id = p_department AND option_account IS NULL),
    'options', coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('glAccount', option_account,
        'account', account, 'contraAccount', contra_account, 'voucherAccount', voucher_account,
        'costCentre', cost_centre)) ORDER BY option_account)
      FROM gl_mapping WHERE department_id = p_department AND option_account IS NOT NULL), '[]'))
$$;
