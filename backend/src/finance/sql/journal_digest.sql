-- The SHA-256 of a journal's lines, in hexadecimal: what the audit trail keeps of them.
CREATE FUNCTION journal_digest(p_number bigint) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(coalesce(string_agg(l::text, E'\n' ORDER BY l.line), ''), 'UTF8')), 'hex')
  FROM journal_line l WHERE l.number = p_number
$$;
