-- Finds or remembers a customer of the department and locks the row, so that two grants to the same customer are
-- counted one after the other.
CREATE FUNCTION serve_customer(p_department uuid, p_customer jsonb, p_at timestamptz) RETURNS uuid
LANGUAGE sql VOLATILE AS $$
  INSERT INTO customer (id, department_id, reference, reference_key, name, contact, tier, locale, last_served_at)
  VALUES (uuid_v7(), p_department, p_customer ->> 'reference', reference_key(p_customer ->> 'reference'),
    p_customer ->> 'name', p_customer ->> 'contact', p_customer ->> 'tier',
    p_customer ->> 'locale', p_at)
  ON CONFLICT (department_id, reference_key) DO UPDATE SET
    name = coalesce(excluded.name, customer.name),
    contact = coalesce(excluded.contact, customer.contact),
    tier = coalesce(excluded.tier, customer.tier),
    locale = coalesce(excluded.locale, customer.locale),
    last_served_at = greatest(excluded.last_served_at, customer.last_served_at)
  RETURNING id
$$;
