-- Whether a message can be sent there: one plain address without a name, comments, spaces or line ends.
CREATE FUNCTION is_email(p_contact text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT length(p_contact) <= 200 AND coalesce(p_contact ~
    '^[A-Za-z0-9.!#$%&''*+/=?^_`{|}~-]+@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$', false)
$$;
