-- Whether somebody serves customers in a department, and may give.
CREATE FUNCTION serves_in(p_department uuid, p_employee uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM employee e JOIN employee_role r ON r.employee_id = e.id
    WHERE e.id = p_employee AND e.active AND r.role = 'staff' AND r.department_id = p_department)
$$;
