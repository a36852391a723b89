-- Each code of a department that was owed at some moment between two, and what became of it there, from what was recorded:
-- issue, uses, reversal, and the end of its last day, which is its end whether anybody has noted it or not. Minor units.
-- opening + issued − redeemed − expired − reversed = closing: the ends are looked up at their moments, not reckoned.
CREATE FUNCTION voucher_facts(p_department uuid, p_from timestamptz, p_to timestamptz)
RETURNS TABLE (gesture_id uuid, currency text, at timestamptz, opening bigint, issued bigint, redeemed bigint,
  expired bigint, reversed bigint, closing bigint)
LANGUAGE sql STABLE AS $$
  SELECT v.gesture_id, v.currency,
    CASE WHEN v.undone_at >= p_from AND v.undone_at < p_to THEN v.undone_at
      WHEN v.undone_at IS NULL AND v.valid_until <= p_to THEN v.valid_until
      ELSE coalesce(r.latest, v.issued_at) END,
    CASE WHEN v.issued_at < p_from AND coalesce(v.undone_at, 'infinity') >= p_from THEN v.face_minor - r.before ELSE 0 END,
    CASE WHEN v.issued_at >= p_from THEN v.face_minor ELSE 0 END,
    r.within,
    CASE WHEN v.undone_at IS NULL AND v.valid_until <= p_to THEN v.face_minor - r.ever ELSE 0 END,
    CASE WHEN v.undone_at >= p_from AND v.undone_at < p_to THEN v.face_minor - r.ever ELSE 0 END,
    CASE WHEN coalesce(v.undone_at, 'infinity') >= p_to AND v.valid_until > p_to THEN v.face_minor - r.before - r.within
      ELSE 0 END
  FROM (
    SELECT v.*, h.currency, CASE WHEN h.reversed_at < v.valid_until THEN h.reversed_at END AS undone_at
    FROM voucher v JOIN gesture h ON h.id = v.gesture_id
    WHERE v.department_id = p_department AND v.valid_until > p_from AND v.issued_at < p_to) v
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_minor) FILTER (WHERE redeemed_at < p_from), 0)::bigint AS before,
      coalesce(sum(amount_minor) FILTER (WHERE redeemed_at >= p_from AND redeemed_at < p_to), 0)::bigint AS within,
      coalesce(sum(amount_minor), 0)::bigint AS ever,
      max(redeemed_at) FILTER (WHERE redeemed_at >= p_from AND redeemed_at < p_to) AS latest
    FROM voucher_redemption u WHERE u.gesture_id = v.gesture_id) r
$$;
