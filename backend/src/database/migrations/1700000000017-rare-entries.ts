import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is seldom written, or all at once when a period turns, is found without walking through everything else. A grant does
 * not write to this index.
 */
export class RareEntries1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ledger_entry_rare ON ledger_entry (kind, recorded_at DESC, budget_id DESC, seq DESC)
        WHERE kind IN ('open', 'allot', 'carry_out', 'carry_in', 'lapse', 'top_up', 'withdraw', 'prior_reversal');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Indexes of the ledger stay.');
  }
}
