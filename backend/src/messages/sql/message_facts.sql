-- What a message is written from.
CREATE FUNCTION message_facts(m message, g gesture) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', m.id, 'attempt', m.attempts, 'messageId', m.message_id, 'kind', m.kind,
    'locale', m.locale, 'gestureId', g.id, 'to', c.contact, 'name', c.name,
    'title', o.title ->> m.locale, 'code', v.code, 'validUntil', v.valid_until, 'timeZone', d.time_zone,
    'promise', p.text, 'department', d.name ->> m.locale,
    'signOff', coalesce(nullif(s.sign_off ->> m.locale, ''), d.name ->> m.locale))
  FROM department d
  JOIN customer c ON c.id = g.customer_id
  JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id
  LEFT JOIN voucher v ON v.gesture_id = g.id
  LEFT JOIN promise p ON p.id = m.promise_id
  LEFT JOIN message_plan s ON s.department_id = d.id
  WHERE d.id = g.department_id
$$;
