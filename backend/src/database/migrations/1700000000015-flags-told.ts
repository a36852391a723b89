import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The live stream tells when something is asked, answered or decided about a flag. */
export class FlagsTold1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_event
        DROP CONSTRAINT live_event_kind_check,
        ADD CONSTRAINT live_event_kind_check CHECK (kind IN ('request', 'settlement', 'pause', 'policy', 'budget',
          'choice', 'outcome', 'voucher', 'promise', 'alarm', 'flag'));
      -- the employee is whom it is about: the one who must not hear of it
      CREATE CONSTRAINT TRIGGER tell_flag AFTER UPDATE ON flag DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN ((OLD.asked_at, OLD.answered_at, OLD.verdict_at)
          IS DISTINCT FROM (NEW.asked_at, NEW.answered_at, NEW.verdict_at))
        EXECUTE FUNCTION tell_live('flag', 'id', 'employee_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was told is kept.');
  }
}
