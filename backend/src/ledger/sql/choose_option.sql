-- The customer's pick, and with it the grant: exactly one pick, withdrawal or end of time settles a choice. The money
-- that waited comes back first, then the very same grant_gesture decides, in the name of whoever offered. When it
-- refuses (paused meanwhile, the customer's limit) nothing has happened: the choice stays open, and something else can be
-- picked.
--
-- p_actor  whoever offered, on the device that was turned round; or the choice itself: the customer, on their own
-- p_order  the grant as the policy decides it now: grant_gesture's facts by name
-- Returns {outcome: granted | refused | choice_settled | key_reused, replay?, choiceId, ...}; the facts of granted and
-- refused are grant_gesture's, choice_settled carries the state. Errors: as check_giver.
CREATE FUNCTION choose_option(
  p_actor uuid, p_key uuid, p_request_hash bytea, p_choice uuid, p_option uuid, p_order jsonb
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_order record;
  c choice;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;
  -- the key of the grant within: keys come before budgets, everywhere
  PERFORM pg_advisory_xact_lock(lock_of_request(employee_id, id)) FROM choice WHERE id = p_choice;
  c := lock_choice(p_choice);
  IF c.state <> 'open' THEN
    RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'choice_settled', 'choiceId', c.id,
      'state', c.state));
  END IF;
  IF p_option <> ALL (c.option_ids) THEN
    RAISE EXCEPTION 'option % was not offered', p_option USING ERRCODE = '22023';
  END IF;

  SELECT * INTO v_order FROM jsonb_to_record(p_order) AS o(
    "policyRevision" bigint, "policyVersion" uuid, "amountMinor" bigint, "perCustomer" int, "carriesCode" boolean,
    "validDays" int, refusal jsonb, "needsApproval" jsonb);
  BEGIN
    PERFORM end_choice(c.id, 'chosen', nullif(p_actor, c.id), database_clock());
    v_answer := grant_gesture(
      c.employee_id, c.id, p_request_hash,
      c.department_id, v_order."policyRevision", v_order."policyVersion",
      p_option, c.category_id, c.severity, v_order."amountMinor",
      v_order."perCustomer", v_order."carriesCode", v_order."validDays", NULL,
      (SELECT to_jsonb(k) FROM customer k WHERE k.id = c.customer_id AND k.erased_at IS NULL), c.note, c.elapsed_ms,
      v_order.refusal, v_order."needsApproval", false, '[]');
    IF v_answer ->> 'outcome' <> 'granted' THEN
      RAISE EXCEPTION 'what was picked cannot be given' USING ERRCODE = 'AM007';
    END IF;
    UPDATE gesture SET choice_id = c.id WHERE id = (v_answer ->> 'gestureId')::uuid;
  EXCEPTION WHEN SQLSTATE 'AM007' THEN
    -- undone, the hold's release included; what was answered is still known
  END;
  RETURN answer_request(p_actor, p_key, v_answer || jsonb_build_object('choiceId', c.id));
END $$;
