-- Saves the draft of a department's policy as a whole.
--
-- p_revision  the revision that was read; null = whatever is there
-- p_options   the options as the contract's AuthoredOption, in their order, checked by the caller
--
-- Returns {outcome: saved | draft_changed | draft_not_open | foreign_options | key_reused, ...facts}.
CREATE FUNCTION save_policy_draft(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_department uuid, p_revision int, p_options jsonb
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_before policy_version;
  v_draft policy_version;
  v_foreign jsonb;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;
  PERFORM enter_policy(p_department);
  v_before := coming_policy(p_department);

  IF v_before.state IN ('proposed', 'scheduled') THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'draft_not_open', 'state', v_before.state,
      'effectiveFrom', v_before.effective_from));
  END IF;
  v_answer := draft_changed(v_before, p_revision);
  IF v_answer IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, v_answer);
  END IF;
  -- an option keeps its id for ever, and so belongs to one department for ever
  SELECT jsonb_agg(n - 1) INTO v_foreign FROM jsonb_array_elements(p_options) WITH ORDINALITY AS x(o, n)
    WHERE EXISTS (SELECT FROM policy_option JOIN policy_version v ON v.id = policy_version_id
      WHERE option_id = (o ->> 'id')::uuid AND v.department_id <> p_department);
  IF v_foreign IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'foreign_options', 'places', v_foreign));
  END IF;

  IF v_before.id IS NULL THEN
    INSERT INTO policy_version (id, department_id, version, revision, saved_by, saved_at)
      SELECT uuid_v7(), p_department, coalesce(max(version), 0) + 1, 1, p_actor, database_clock()
        FROM policy_version WHERE department_id = p_department
      RETURNING * INTO v_draft;
  ELSE
    UPDATE policy_version SET revision = revision + 1, saved_by = p_actor, saved_at = database_clock()
      WHERE id = v_before.id RETURNING * INTO v_draft;
  END IF;
  DELETE FROM policy_option WHERE policy_version_id = v_draft.id;
  INSERT INTO policy_option (policy_version_id, option_id, position, kind, title, say, hand_over,
      min_minor, default_minor, max_minor, perceived_value_minor, category_ids, min_severity, restores,
      per_customer_90_days, carries_code, valid_days, gl_account, archived)
    SELECT v_draft.id, o.id, x.n, o.kind, o.title, o.say, o."handOver",
      (o.amount ->> 'minMinor')::bigint, (o.amount ->> 'defaultMinor')::bigint, (o.amount ->> 'maxMinor')::bigint,
      o."perceivedValueMinor", o."categoryIds", o."minSeverity", o.restores,
      o."perCustomer90Days", o."carriesCode", o."validDays", o."glAccount", o.archived
    FROM jsonb_array_elements(p_options) WITH ORDINALITY AS x(item, n), jsonb_to_record(x.item) AS o(
      id uuid, kind text, title jsonb, say jsonb, "handOver" jsonb, amount jsonb, "perceivedValueMinor" bigint,
      "categoryIds" uuid[], "minSeverity" int, restores text, "perCustomer90Days" int, "carriesCode" boolean,
      "validDays" int, "glAccount" text, archived boolean);

  INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
    VALUES (p_actor, p_department, 'policy_draft', v_draft.id,
      CASE WHEN v_before.id IS NOT NULL THEN jsonb_build_object('version', v_before.version, 'revision', v_before.revision) END,
      jsonb_build_object('version', v_draft.version, 'revision', v_draft.revision,
        'options', (policy_summary(v_draft) -> 'optionCount')));
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'saved', 'policy', policy_summary(v_draft),
    'revision', v_draft.revision, 'savedAt', v_draft.saved_at));
END $$;
