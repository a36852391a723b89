import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The look at every invariant that is under way, whichever process it is in. */
export class FullLook1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE full_look (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        -- when the process that does it was last heard of
        beat_at timestamptz NOT NULL,
        -- how many invariants are counted, and how many there are
        counted int NOT NULL,
        total int NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Whether somebody is looking is asked for.');
  }
}
