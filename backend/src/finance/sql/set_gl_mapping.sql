-- Says how departments book, for each of them as a whole; departments that are not named stay.
--
-- p_departments  [{departmentId, fallback: {account, contraAccount, voucherAccount, costCentre?} | null, options: [{glAccount, ...}]}]
CREATE FUNCTION set_gl_mapping(p_actor uuid, p_departments jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
DECLARE
  v_item record;
  v_before jsonb;
BEGIN
  LOCK TABLE gl_mapping IN SHARE ROW EXCLUSIVE MODE;
  FOR v_item IN
    SELECT * FROM jsonb_to_recordset(p_departments) AS d("departmentId" uuid, fallback jsonb, options jsonb)
  LOOP
    v_before := gl_mapping_facts(v_item."departmentId");
    DELETE FROM gl_mapping WHERE department_id = v_item."departmentId";
    INSERT INTO gl_mapping (department_id, option_account, account, contra_account, voucher_account, cost_centre)
      SELECT v_item."departmentId", NULL, a.* FROM jsonb_to_record(v_item.fallback)
        AS a(account text, "contraAccount" text, "voucherAccount" text, "costCentre" text)
        WHERE jsonb_typeof(v_item.fallback) = 'object'
      UNION ALL
      SELECT v_item."departmentId", a.* FROM jsonb_to_recordset(v_item.options)
        AS a("glAccount" text, account text, "contraAccount" text, "voucherAccount" text, "costCentre" text);
    INSERT INTO audit_event (actor_id, department_id, subject, subject_id, before, after)
      SELECT p_actor, v_item."departmentId", 'gl_mapping', v_item."departmentId", v_before, a.facts
      FROM gl_mapping_facts(v_item."departmentId") AS a(facts) WHERE a.facts <> v_before;
  END LOOP;
END $$;
