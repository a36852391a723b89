-- A version of a policy without its options; names in every language. Whoever proposed it stands for the publisher until
-- it is published.
CREATE FUNCTION policy_summary(v policy_version) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', v.id, 'version', v.version, 'state', v.state,
    'publishedAt', v.published_at, 'effectiveFrom', v.effective_from, 'supersededAt', v.superseded_at,
    'publishedBy', (SELECT p.name FROM employee p WHERE p.id = coalesce(v.published_by, v.proposed_by)),
    'optionCount', (SELECT count(*) FROM policy_option o WHERE o.policy_version_id = v.id AND NOT o.archived))
$$;
