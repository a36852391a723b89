-- Why a message must not be sent now, whatever was true when it was queued; null = nothing stands in its way.
CREATE FUNCTION message_hindrance(m message, g gesture, p_at timestamptz) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN g.state = 'reversed' THEN 'reversed'
    WHEN g.state <> 'granted' THEN 'not_granted'
    WHEN NOT EXISTS (SELECT FROM customer WHERE id = g.customer_id AND is_email(contact)) THEN 'no_email'
    WHEN m.kind = 'reminder' AND NOT EXISTS (SELECT FROM voucher
      WHERE gesture_id = g.id AND state IN ('issued', 'opened') AND valid_until > p_at) THEN 'code_not_usable'
    WHEN m.kind = 'survey' AND EXISTS (SELECT FROM outcome
      WHERE gesture_id = g.id AND rating IS NOT NULL) THEN 'already_answered'
  END
$$;
