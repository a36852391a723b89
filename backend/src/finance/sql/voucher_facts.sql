-- Each code of a department that was owed at some moment between two, and what became of it there, from what was recorded:
-- issue, uses, reversal, and the end of its last day, which is its end whether anybody has noted it or not. Minor units.
-- opening + issued − redeemed − expired − reversed = closing: the ends are looked up at their moments, not reckoned.
CREATE FUNCTION voucher_facts(p_department uuid, p_from timestamptz, p_to timestamptz)
RETURNS TABLE (gesture_id uuid, currency text, at timestamptz, opening bigint, issued bigint, redeemed bigint,
  expired bigint, reversed bigint, closing bigint)
LANGUAGE sql STABLE AS $$
  SELECT v.gesture_id, d.currency,
    CASE WHEN u.at >= p_from AND u.at < p_to THEN u.at
      WHEN u.at IS NULL AND v.valid_until <= p_to THEN v.valid_until
      ELSE coalesce(r.latest, v.issued_at) END,
    CASE WHEN v.issued_at < p_from AND coalesce(u.at, 'infinity') >= p_from THEN v.face_minor - r.before ELSE 0 END,
    CASE WHEN v.issued_at >= p_from THEN v.face_minor ELSE 0 END,
    r.within,
    CASE WHEN u.at IS NULL AND v.valid_until <= p_to THEN v.face_minor - v.redeemed_minor ELSE 0 END,
    CASE WHEN u.at >= p_from AND u.at < p_to THEN v.face_minor - v.redeemed_minor ELSE 0 END,
    CASE WHEN coalesce(u.at, 'infinity') >= p_to AND v.valid_until > p_to THEN v.face_minor - r.before - r.within
      ELSE 0 END
  FROM department d
  JOIN voucher v ON v.department_id = d.id AND v.valid_until > p_from AND v.issued_at < p_to
  -- neither reversals nor uses are looked up of the many codes that have none
  CROSS JOIN LATERAL (
    SELECT CASE WHEN v.state = 'cancelled' THEN (
      SELECT h.reversed_at FROM gesture h WHERE h.id = v.gesture_id AND h.reversed_at < v.valid_until) END AS at) u
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_minor) FILTER (WHERE redeemed_at < p_from), 0)::bigint AS before,
      coalesce(sum(amount_minor) FILTER (WHERE redeemed_at >= p_from AND redeemed_at < p_to), 0)::bigint AS within,
      max(redeemed_at) FILTER (WHERE redeemed_at >= p_from AND redeemed_at < p_to) AS latest
    FROM voucher_redemption x WHERE v.redeemed_minor > 0 AND x.gesture_id = v.gesture_id) r
  WHERE d.id = p_department
$$;
