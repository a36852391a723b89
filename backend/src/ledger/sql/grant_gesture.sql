-- THE grant: one call, one transaction, under READ COMMITTED.
--
-- The policy's rules were decided outside, on the revision of the policy that is given here; the money and the
-- customer's limit are decided here, under the locks. Order of locks, everywhere: key, budget (older first),
-- envelope, customer, gesture. Every answer, refusals included, is remembered under its key: a late duplicate can
-- never turn a refusal into a grant.
--
-- p_refusal        what the policy refuses (code and facts), or null
-- p_needs_approval the refusal that an approval would lift (above the authority limit), or null
-- p_alternatives   what else fits the case, best first: [{optionId, costMinor, perCustomer}]
--
-- Returns {outcome: granted | awaiting | refused | key_reused, replay?, ...facts}.
-- Errors: as check_giver.
CREATE FUNCTION grant_gesture(
  p_actor uuid, p_key uuid, p_request_hash bytea,
  p_department uuid, p_policy_revision bigint, p_policy_version uuid,
  p_option uuid, p_category uuid, p_severity int, p_amount_minor bigint,
  p_per_customer int, p_carries_code boolean, p_valid_days int, p_hold_minutes int,
  p_customer jsonb, p_note text, p_elapsed_ms int,
  p_refusal jsonb, p_needs_approval jsonb, p_request_approval boolean, p_alternatives jsonb
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_replay jsonb;
  v_refusal jsonb := p_refusal;
  v_at timestamptz;
  b budget;
  v_customer uuid;
  v_left bigint;
  v_waits boolean := false;
  v_held bigint := 0;
  v_gesture gesture;
  v_voucher jsonb;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'grant_gesture decides on the newest rows and needs READ COMMITTED';
  END IF;

  v_replay := claim_request(p_actor, p_key, p_request_hash);
  IF v_replay IS NOT NULL THEN
    RETURN v_replay;
  END IF;

  -- locked before testing: two grants in one second must not both see the same 20 euros left
  b := open_budget(p_department, p_actor);
  v_at := database_clock();
  PERFORM check_giver(p_actor, p_department, p_policy_revision, v_at);

  IF p_customer IS NOT NULL AND v_refusal IS NULL THEN
    v_customer := serve_customer(p_department, p_customer, v_at);
  END IF;
  IF p_per_customer IS NOT NULL AND v_refusal IS NULL THEN
    v_refusal := customer_refusal(p_department, v_customer, p_option, p_per_customer, v_at);
  END IF;

  v_left := b.allotted_minor - b.spent_minor - b.held_minor;
  IF v_left < p_amount_minor THEN
    b := release_expired_holds(b, v_at);
    v_left := b.allotted_minor - b.spent_minor - b.held_minor;
  END IF;
  IF v_refusal IS NULL AND (p_needs_approval IS NOT NULL OR v_left < p_amount_minor) THEN
    IF p_request_approval THEN
      v_waits := true;
      -- held where the budget has it; else the approval will have to bring the money
      v_held := CASE WHEN v_left >= p_amount_minor THEN p_amount_minor ELSE 0 END;
    ELSE
      v_refusal := coalesce(p_needs_approval, jsonb_build_object('code', 'over_budget',
        'remainingMinor', v_left, 'amountMinor', p_amount_minor, 'currency', b.currency));
    END IF;
  END IF;
  IF v_refusal IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, v_refusal || jsonb_build_object('outcome', 'refused',
      'nearestOptionId', nearest_option(p_alternatives, v_left, v_refusal ->> 'code')));
  END IF;

  INSERT INTO gesture (id, department_id, employee_id, budget_id, policy_version_id, option_id, category_id,
    customer_id, severity, amount_minor, held_minor, currency, state, needed_approval, note, elapsed_ms,
    requested_at, granted_at, expires_at)
  VALUES (uuid_v7(), p_department, p_actor, b.id, p_policy_version, p_option, p_category,
    v_customer, p_severity, p_amount_minor, v_held, b.currency,
    CASE WHEN v_waits THEN 'awaiting' ELSE 'granted' END, v_waits, p_note, p_elapsed_ms,
    v_at, CASE WHEN NOT v_waits THEN v_at END,
    CASE WHEN v_waits THEN v_at + make_interval(mins => p_hold_minutes) END)
  RETURNING * INTO v_gesture;

  IF v_waits THEN
    b := change_budget(b.id, 'hold', 0, 0, v_held, v_gesture.id, p_actor, NULL, v_at);
  ELSE
    b := change_budget(b.id, 'grant', 0, p_amount_minor, 0, v_gesture.id, p_actor, NULL, v_at);
    IF p_carries_code THEN
      v_voucher := issue_voucher(v_gesture, p_valid_days, v_at);
    END IF;
    IF v_customer IS NOT NULL THEN
      PERFORM queue_gesture_messages(v_gesture.id, v_at);
    END IF;
  END IF;

  RETURN answer_request(p_actor, p_key, jsonb_build_object(
    'outcome', v_gesture.state, 'gestureId', v_gesture.id, 'number', v_gesture.number,
    'policyVersionId', p_policy_version, 'requestedAt', v_at, 'expiresAt', v_gesture.expires_at,
    'customerId', v_customer, 'voucher', v_voucher, 'budget', budget_facts(b)));
END $$;
