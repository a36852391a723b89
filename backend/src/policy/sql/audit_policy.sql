-- What became of a version of a policy. p_more: what else there is to say about it now.
CREATE FUNCTION audit_policy(p_actor uuid, p_before policy_version, p_after policy_version, p_more jsonb DEFAULT '{}')
RETURNS void
LANGUAGE sql AS $$
  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
  VALUES (p_actor, p_after.department_id, 'policy', p_after.id,
    jsonb_build_object('version', p_before.version, 'state', p_before.state, 'effectiveFrom', p_before.effective_from),
    jsonb_build_object('version', p_after.version, 'state', p_after.state, 'effectiveFrom', p_after.effective_from) || p_more)
$$;
