-- The answer to whoever worked on another revision of the draft than the one that is there; null when it is theirs.
-- p_revision  the one that was read, 0 = nothing had been saved; null = whatever is there
CREATE FUNCTION draft_changed(v policy_version, p_revision int) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('outcome', 'draft_changed', 'revision', coalesce(v.revision, 0), 'savedAt', v.saved_at,
    'savedBy', (SELECT p.name FROM employee p WHERE p.id = v.saved_by))
  WHERE p_revision <> coalesce(v.revision, 0)
$$;
