-- A head of the department other than the one given, always the same one; null where there is none.
CREATE FUNCTION head_of(p_department uuid, p_other_than uuid) RETURNS uuid
LANGUAGE sql STABLE AS $$
  SELECT e.id FROM employee e JOIN employee_role r ON r.employee_id = e.id
  WHERE r.department_id = p_department AND r.role = 'head' AND e.active AND e.id IS DISTINCT FROM p_other_than
  ORDER BY e.id LIMIT 1
$$;
