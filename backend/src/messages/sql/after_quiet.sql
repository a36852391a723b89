-- The moment itself, or the end of the quiet hours in which it lies.
CREATE FUNCTION after_quiet(p_department uuid, p_at timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
DECLARE
  v_zone text;
  v_from time;
  v_to time;
  v_clock time;
  v_day date;
BEGIN
  SELECT time_zone INTO STRICT v_zone FROM department WHERE id = p_department;
  SELECT * INTO v_from, v_to FROM quiet_hours(p_department);
  v_clock := (p_at AT TIME ZONE v_zone)::time;
  v_day := (p_at AT TIME ZONE v_zone)::date;
  IF v_from <= v_to AND (v_clock < v_from OR v_clock >= v_to) THEN
    RETURN p_at;
  END IF;
  IF v_from > v_to AND v_clock < v_from AND v_clock >= v_to THEN
    RETURN p_at;
  END IF;
  IF v_from > v_to AND v_clock >= v_from THEN
    v_day := v_day + 1;
  END IF;
  RETURN greatest(p_at, (v_day + v_to) AT TIME ZONE v_zone);
END $$;
