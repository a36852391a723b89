-- The one clock of everything that is recorded. The runtime role cannot replace it, so nobody can backdate.
CREATE FUNCTION database_clock() RETURNS timestamptz
LANGUAGE sql VOLATILE AS $$ SELECT clock_timestamp() $$;
