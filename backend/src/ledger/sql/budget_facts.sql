-- A budget as it stands in an answer; amounts in minor units.
CREATE FUNCTION budget_facts(b budget) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('id', b.id, 'from', b.period_from, 'to', b.period_to, 'currency', b.currency,
    'allottedMinor', b.allotted_minor, 'spentMinor', b.spent_minor, 'heldMinor', b.held_minor, 'seq', b.seq)
$$;
