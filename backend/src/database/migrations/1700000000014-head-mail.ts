import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which head was mailed to whom on which day. */
export class HeadMail1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- a row is made by whoever sends first that day; nobody else sends until its lease is over
      CREATE TABLE head_mail (
        -- in UTC
        day date NOT NULL,
        address text NOT NULL,
        -- by its number alone: a seal that was cut off was mailed all the same
        seal bigint NOT NULL,
        attempts int NOT NULL CHECK (attempts > 0),
        next_attempt_at timestamptz NOT NULL,
        sent_at timestamptz,
        -- what the mail server said last
        answer text CHECK (length(answer) <= 500),
        PRIMARY KEY (day, address)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was mailed is kept.');
  }
}
