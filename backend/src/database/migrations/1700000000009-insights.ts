import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What knowing what works reads, and that it hears of every new answer. */
export class Insights1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- the answers of a department and a period, without a look at each gesture
      CREATE INDEX outcome_department ON outcome (department_id, recorded_at);

      -- an import tells once for all of its rows
      CREATE CONSTRAINT TRIGGER tell_outcome AFTER INSERT ON outcome DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.source <> 'import') EXECUTE FUNCTION tell_live('outcome', 'gesture_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Nothing is kept here that would have to go.');
  }
}
