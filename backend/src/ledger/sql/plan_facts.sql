-- A budget plan as the contract says it; null for none.
CREATE FUNCTION plan_facts(p budget_plan) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('periodKind', p.period_kind,
    'defaultAllotmentMinor', p.default_allotment_minor, 'authorityLimitMinor', p.authority_limit_minor,
    'carryOverCapMinor', p.carry_over_cap_minor, 'envelopeMinor', p.envelope_minor,
    'envelopeRule', p.envelope_rule, 'holdMinutes', p.hold_minutes) END
$$;
