-- A version comes into force and supersedes the one before it, in one act. The caller holds the department.
-- p_actor  who decided it now; null = its time had come
CREATE FUNCTION put_policy_in_force(p_version policy_version, p_actor uuid, p_at timestamptz) RETURNS policy_version
LANGUAGE plpgsql AS $$
DECLARE
  v_old policy_version;
  v_new policy_version;
BEGIN
  UPDATE policy_version SET state = 'superseded', superseded_at = p_at
    WHERE department_id = p_version.department_id AND state = 'published' RETURNING * INTO v_old;
  UPDATE policy_version SET state = 'published', published_at = p_at, effective_from = coalesce(effective_from, p_at),
      published_by = coalesce(proposed_by, p_actor)
    WHERE id = p_version.id RETURNING * INTO v_new;
  PERFORM audit_policy(p_actor, p_version, v_new, jsonb_build_object('supersedes', v_old.version));
  RETURN v_new;
END $$;
