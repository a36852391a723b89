import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The live stream tells more: choices, outcomes, vouchers and promises. Whose screens it concerns, each trigger says. */
export class MoreToHear1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_event
        DROP CONSTRAINT live_event_kind_check,
        ADD CONSTRAINT live_event_kind_check CHECK (kind IN ('request', 'settlement', 'pause', 'policy', 'budget',
          'choice', 'outcome', 'voucher', 'promise'));

      -- tell_live(kind, column of the subject, column of the employee whose screen it concerns beside the heads')
      CREATE OR REPLACE FUNCTION tell_live() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = amends, pg_temp AS $$
      DECLARE
        v_row jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
        v_id bigint;
      BEGIN
        -- one after the other, at commit: numbers in the order in which they become visible, none skipped by a reader
        PERFORM pg_advisory_xact_lock(4210816);
        INSERT INTO live_event (kind, department_id, employee_id, subject_id)
          VALUES (TG_ARGV[0], (v_row ->> 'department_id')::uuid,
            (v_row ->> coalesce(TG_ARGV[2], CASE WHEN TG_ARGV[0] IN ('request', 'settlement', 'budget') THEN 'employee_id' END))::uuid,
            v_row ->> TG_ARGV[1])
          RETURNING id INTO v_id;
        PERFORM pg_notify('amends_live', v_id::text);
        RETURN NULL;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The stream keeps its kinds.');
  }
}
