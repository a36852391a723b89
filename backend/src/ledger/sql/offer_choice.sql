-- Offers a customer two or three options, and holds the money for the dearest while they choose. Nothing is offered that
-- could not be given at once; what the customer picks is granted by choose_option.
--
-- p_options        [{optionId, amountMinor, perCustomer}], in the order in which they are shown
-- p_refusal        what the policy refuses about one of them (code and facts), or null
-- p_needs_approval the refusal of one that is above the authority limit, or null
--
-- Returns {outcome: offered | refused | key_reused, replay?, ...facts}. Errors: as check_giver.
CREATE FUNCTION offer_choice(
  p_actor uuid, p_key uuid, p_request_hash bytea,
  p_department uuid, p_policy_revision bigint, p_policy_version uuid,
  p_options jsonb, p_category uuid, p_severity int, p_customer jsonb, p_note text, p_elapsed_ms int,
  p_minutes int, p_refusal jsonb, p_needs_approval jsonb
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_answer jsonb;
  v_refusal jsonb := p_refusal;
  v_option record;
  v_held bigint;
  v_left bigint;
  v_customer uuid;
  v_at timestamptz;
  b budget;
  c choice;
BEGIN
  v_answer := claim_request(p_actor, p_key, p_request_hash);
  IF v_answer IS NOT NULL THEN
    RETURN v_answer;
  END IF;

  b := open_budget(p_department, p_actor);
  v_at := database_clock();
  PERFORM check_giver(p_actor, p_department, p_policy_revision, v_at);

  IF p_customer IS NOT NULL AND v_refusal IS NULL THEN
    v_customer := serve_customer(p_department, p_customer, v_at);
  END IF;
  FOR v_option IN
    SELECT * FROM jsonb_to_recordset(p_options) AS o("optionId" uuid, "perCustomer" int)
  LOOP
    EXIT WHEN v_refusal IS NOT NULL;
    v_refusal := customer_refusal(p_department, v_customer, v_option."optionId", v_option."perCustomer", v_at)
      || jsonb_build_object('optionId', v_option."optionId");
  END LOOP;

  SELECT max("amountMinor") INTO v_held FROM jsonb_to_recordset(p_options) AS o("amountMinor" bigint);
  IF b.allotted_minor - b.spent_minor - b.held_minor < v_held THEN
    b := release_expired_holds(b, v_at);
  END IF;
  v_left := b.allotted_minor - b.spent_minor - b.held_minor;
  v_refusal := coalesce(v_refusal, p_needs_approval);
  IF v_refusal IS NULL AND v_left < v_held THEN
    v_refusal := jsonb_build_object('code', 'over_budget', 'remainingMinor', v_left, 'amountMinor', v_held,
      'currency', b.currency, 'optionId', (
        SELECT o -> 'optionId' FROM jsonb_array_elements(p_options) AS o
        WHERE (o ->> 'amountMinor')::bigint = v_held LIMIT 1));
  END IF;
  IF v_refusal IS NOT NULL THEN
    RETURN answer_request(p_actor, p_key, v_refusal || '{"outcome": "refused"}');
  END IF;

  INSERT INTO choice (id, department_id, employee_id, budget_id, policy_version_id, option_ids, category_id, customer_id,
    severity, held_minor, currency, note, elapsed_ms, offered_at, expires_at)
  VALUES (uuid_v7(), p_department, p_actor, b.id, p_policy_version,
    ARRAY(SELECT (o ->> 'optionId')::uuid FROM jsonb_array_elements(p_options) WITH ORDINALITY AS x(o, n) ORDER BY n),
    p_category, v_customer, p_severity, v_held, b.currency, p_note, p_elapsed_ms,
    v_at, v_at + make_interval(mins => p_minutes))
  RETURNING * INTO c;
  b := change_budget(b.id, 'hold', 0, 0, v_held, NULL, p_actor, NULL, v_at, c.id);
  RETURN answer_request(p_actor, p_key, jsonb_build_object('outcome', 'offered', 'choiceId', c.id,
    'offeredAt', v_at, 'budget', budget_facts(b)));
END $$;
