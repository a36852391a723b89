-- A code that can be read aloud and not be guessed: 8 of 31 signs (no 0/O, no 1/I/L), about 8.5 * 10^11 codes,
-- from the server's strong randomness. Uniqueness is the table's business.
CREATE FUNCTION new_voucher_code() RETURNS text
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  c_signs constant text := 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  v_code text := '';
  v_bytes bytea;
  v_byte int;
BEGIN
  WHILE length(v_code) < 8 LOOP
    v_bytes := uuid_send(gen_random_uuid());
    -- bytes 6 and 8 carry the UUID's version: not random
    FOREACH v_byte IN ARRAY ARRAY[0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15] LOOP
      -- 248 = 8 * 31: taking the bytes above it as well would make the first signs likelier
      CONTINUE WHEN get_byte(v_bytes, v_byte) >= 248;
      v_code := v_code || substr(c_signs, get_byte(v_bytes, v_byte) % 31 + 1, 1);
      EXIT WHEN length(v_code) = 8;
    END LOOP;
  END LOOP;
  RETURN left(v_code, 4) || '-' || right(v_code, 4);
END $$;
