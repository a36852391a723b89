-- What waits in a budget by what waits for it: requests without an answer and choices that nobody has made. Minor units.
CREATE FUNCTION held_by(p_budget uuid) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT ((SELECT coalesce(sum(g.held_minor), 0) FROM gesture g WHERE g.budget_id = p_budget AND g.state = 'awaiting')
    + (SELECT coalesce(sum(c.held_minor), 0) FROM choice c WHERE c.budget_id = p_budget AND c.state = 'open'))::bigint
$$;
