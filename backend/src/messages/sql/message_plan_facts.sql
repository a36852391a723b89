-- A plan of messages as it is told and kept.
CREATE FUNCTION message_plan_facts(p_quiet_from time, p_quiet_to time, p_sign_off jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('quietFrom', to_char(p_quiet_from, 'HH24:MI'), 'quietTo', to_char(p_quiet_to, 'HH24:MI'),
    'signOff', p_sign_off)
$$;
