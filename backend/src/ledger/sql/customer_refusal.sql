-- Whether a customer has had an option as often as they may in 90 days: the refusal with its facts, or null.
-- The caller holds the customer's lock. p_per_customer null = not limited
CREATE FUNCTION customer_refusal(
  p_department uuid, p_customer uuid, p_option uuid, p_per_customer int, p_at timestamptz
) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_given int;
  v_possible_from timestamptz;
BEGIN
  SELECT count(*), (array_agg(requested_at ORDER BY requested_at DESC))[p_per_customer] + interval '90 days'
    INTO v_given, v_possible_from
    FROM gesture
    WHERE customer_id = p_customer AND option_id = p_option AND state IN ('granted', 'awaiting')
      AND requested_at > p_at - interval '90 days';
  IF v_given >= p_per_customer THEN
    RETURN jsonb_build_object('code', 'customer_limit_reached', 'perCustomer90Days', p_per_customer,
      'given', v_given, 'possibleFrom', v_possible_from,
      'timeZone', (SELECT time_zone FROM department WHERE id = p_department));
  END IF;
  RETURN NULL;
END $$;
