-- Publishes the draft: at once, at a moment, or as a proposal that finance has to confirm.
--
-- p_revision     the revision that was read; null = whatever is there
-- p_day, p_from  from the first minute of this day in the department's time zone, or from this moment; both null = now
--
-- Returns {outcome: published | scheduled | proposed | draft_changed | draft_not_open | not_in_future |
-- policy_needs_5_to_10_options | key_reused, ...facts}.
CREATE FUNCTION publish_policy(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_revision int, p_day date, p_from timestamptz
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  d department;
  v_before policy_version;
  v_after policy_version;
  v_count int;
  v_from timestamptz;
  v_at timestamptz;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;
  d := enter_policy(p_department);
  v_at := database_clock();
  v_before := coming_policy(p_department);

  IF v_before.state IN ('proposed', 'scheduled') THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'draft_not_open', 'state', v_before.state,
      'effectiveFrom', v_before.effective_from));
  END IF;
  IF v_before.id IS NULL THEN
    -- nothing is left to publish: somebody else has just done it, or nobody has changed anything
    SELECT * INTO v_after FROM policy_version WHERE department_id = p_department AND state = 'published'
      AND (p_revision IS NULL OR p_revision IN (0, revision));
    IF FOUND THEN
      RETURN answer_request(p_actor, p_key,
        jsonb_build_object('outcome', 'published', 'policy', policy_summary(v_after)));
    END IF;
  END IF;
  v_answer := draft_changed(v_before, p_revision);
  IF v_answer IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, v_answer);
  END IF;

  SELECT count(*) INTO v_count FROM policy_option WHERE policy_version_id = v_before.id AND NOT archived;
  IF v_count NOT BETWEEN 5 AND 10 THEN
    RETURN answer_request(p_actor, p_key,
      jsonb_build_object('outcome', 'policy_needs_5_to_10_options', 'count', v_count));
  END IF;
  v_from := coalesce(p_from, p_day::timestamp AT TIME ZONE d.time_zone);
  IF v_from <= v_at THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'not_in_future'));
  END IF;

  IF EXISTS (SELECT FROM policy_option o JOIN second_yes s ON s.currency = d.currency
      WHERE o.policy_version_id = v_before.id AND NOT o.archived AND o.max_minor > s.above_minor) THEN
    UPDATE policy_version SET state = 'proposed', proposed_by = p_actor, effective_from = v_from
      WHERE id = v_before.id RETURNING * INTO v_after;
    PERFORM audit_policy(p_actor, v_before, v_after);
  ELSIF v_from IS NOT NULL THEN
    UPDATE policy_version SET state = 'scheduled', proposed_by = p_actor, effective_from = v_from
      WHERE id = v_before.id RETURNING * INTO v_after;
    PERFORM audit_policy(p_actor, v_before, v_after);
  ELSE
    v_after := put_policy_in_force(v_before, p_actor, v_at);
  END IF;
  RETURN answer_request(p_actor, p_key,
    jsonb_build_object('outcome', v_after.state, 'policy', policy_summary(v_after)));
END $$;
