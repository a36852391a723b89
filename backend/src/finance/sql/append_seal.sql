-- The only writer of seals: appends one after the newest. What it is given was hashed and signed outside, where the key is;
-- here it must follow from what is there already, entry after entry. Touches no budget.
--
-- The ranges stand in the order of their budgets, the events in the order of their numbers; leaves are hashes, one after
-- the other. Errors: AM010 it does not follow.
CREATE FUNCTION append_seal(
  p_number bigint, p_sealed_at timestamptz, p_root bytea, p_previous bytea, p_head bytea, p_signature bytea, p_key_id text,
  p_budgets uuid[], p_from bigint[], p_to bigint[], p_range_leaves bytea[], p_events bigint[], p_event_leaves bytea[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_newest seal;
  v_leaves int := cardinality(p_events);
BEGIN
  PERFORM pg_advisory_xact_lock(4210830);
  SELECT * INTO v_newest FROM seal ORDER BY number DESC LIMIT 1;
  IF p_number <> coalesce(v_newest.number, 0) + 1
      OR p_previous <> coalesce(v_newest.head, decode(repeat('00', 32), 'hex')) THEN
    RAISE EXCEPTION 'seal % does not follow seal %', p_number, v_newest.number USING ERRCODE = 'AM010';
  END IF;
  IF EXISTS (
    SELECT FROM unnest(p_budgets, p_from, p_to) AS r(budget_id, from_seq, to_seq)
    LEFT JOIN sealed_budget s ON s.budget_id = r.budget_id
    WHERE r.from_seq <> coalesce(s.seq, 0) + 1 OR r.to_seq < r.from_seq) THEN
    RAISE EXCEPTION 'a range of seal % does not follow the one before', p_number USING ERRCODE = 'AM010';
  END IF;

  SELECT v_leaves + coalesce(sum(to_seq - from_seq + 1), 0) INTO v_leaves FROM unnest(p_from, p_to) AS r(from_seq, to_seq);
  INSERT INTO seal (number, sealed_at, leaves, root, previous, head, signature, key_id)
    VALUES (p_number, p_sealed_at, v_leaves, p_root, p_previous, p_head, p_signature, p_key_id);
  INSERT INTO seal_range (seal, budget_id, from_seq, to_seq, leaves)
    SELECT p_number, r.* FROM unnest(p_budgets, p_from, p_to, p_range_leaves) AS r(budget_id, from_seq, to_seq, leaves);
  INSERT INTO sealed_budget (budget_id, seq)
    SELECT r.* FROM unnest(p_budgets, p_to) AS r(budget_id, seq)
    ON CONFLICT (budget_id) DO UPDATE SET seq = excluded.seq;
  INSERT INTO seal_event (event_id, seal, leaf)
    SELECT r.event_id, p_number, r.leaf FROM unnest(p_events, p_event_leaves) AS r(event_id, leaf);
  DELETE FROM audit_unsealed WHERE event_id = ANY (p_events);
END $$;
