-- Whether somebody works in a department, at the desk or as its head.
CREATE FUNCTION belongs_to(p_department uuid, p_employee uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM employee e JOIN employee_role r ON r.employee_id = e.id
    WHERE e.id = p_employee AND e.active AND r.role IN ('staff', 'head') AND r.department_id = p_department)
$$;
