-- The version that is being written, waits for its second yes or for its date; a row of nulls when there is none.
CREATE FUNCTION coming_policy(p_department uuid) RETURNS policy_version
LANGUAGE sql STABLE AS $$
  SELECT * FROM policy_version WHERE department_id = p_department AND state IN ('draft', 'proposed', 'scheduled')
$$;
