-- The best alternative that the money left can pay. After a customer's limit only what is not limited per customer
-- counts: it must not lead from one refusal to the next.
CREATE FUNCTION nearest_option(p_alternatives jsonb, p_left bigint, p_code text) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT a -> 'optionId' FROM jsonb_array_elements(p_alternatives) WITH ORDINALITY AS x(a, n)
  WHERE (a ->> 'costMinor')::bigint <= p_left
    AND (p_code <> 'customer_limit_reached' OR a -> 'perCustomer' = 'null')
  ORDER BY n LIMIT 1
$$;
