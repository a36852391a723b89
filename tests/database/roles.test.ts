import { randomUUID } from 'node:crypto';
import { grant } from '../support/acts.js';
import { aDesk } from '../support/builders.js';
import { sqlStateOf, type TestDatabase, useDatabase } from '../support/database.js';

const NOT_ALLOWED = '42501';
const db = useDatabase();

/** A seal that covers an entry and an event; what it says is of no matter here. */
async function sealed({ owner }: TestDatabase): Promise<void> {
  await owner.query(`
    INSERT INTO seal SELECT 1, now(), 1, h, h, h, h || h, 'key' FROM sha256('x') AS h ON CONFLICT DO NOTHING;
    INSERT INTO seal_range SELECT 1, gen_random_uuid(), 1, 1, sha256('x');
    INSERT INTO seal_event SELECT max(id), 1, sha256('x') FROM audit_event`);
}

const SEALS = ['seal', 'seal_range', 'seal_event', 'sealed_budget', 'audit_unsealed'];
const MONEY = [
  'ledger_entry',
  'budget',
  'gesture',
  'choice',
  'voucher',
  'voucher_redemption',
  'outcome',
  'answered_request',
  'customer',
];
const SETTINGS = ['budget_plan', 'budget_override', 'category', 'company'];
const OTHERS = ['applied_function', 'live_event', 'promise', 'promise_step', 'message', 'message_plan'];

describe('the role that the application runs as', () => {
  describe.each([...MONEY, ...SETTINGS, ...OTHERS, ...SEALS])('on %s', (table) => {
    it.each(['INSERT INTO $ DEFAULT VALUES', 'DELETE FROM $', 'TRUNCATE $ CASCADE'])(
      'may not %s',
      async (statement) => {
        expect(await sqlStateOf(db.runtime.query(statement.replace('$', table)))).toBe(NOT_ALLOWED);
      },
    );

    it('may not UPDATE a single column', async () => {
      const { rows } = await db.owner.query<{ name: string }>(
        `SELECT attname AS name FROM pg_attribute
         WHERE attrelid = $1::regclass AND attnum > 0 AND has_column_privilege('amends_runtime', attrelid, attnum, 'UPDATE')`,
        [table],
      );
      expect(rows).toEqual([]);
    });
  });

  it('may change sessions, people and settings, and nothing else; who changed what is only ever added to', async () => {
    const { rows } = await db.owner.query<{ may: string }>(
      `SELECT DISTINCT privilege_type || ' ' || table_name AS may FROM information_schema.role_table_grants
         WHERE grantee = 'amends_runtime' AND privilege_type <> 'SELECT'
       UNION SELECT privilege_type || ' ' || table_name || '.' || column_name FROM information_schema.column_privileges c
         WHERE grantee = 'amends_runtime' AND privilege_type = 'UPDATE' AND NOT EXISTS (
           SELECT FROM information_schema.role_table_grants t WHERE t.grantee = c.grantee
             AND t.table_name = c.table_name AND t.privilege_type = 'UPDATE') ORDER BY may`,
    );
    expect(rows.map((row) => row.may)).toEqual([
      'DELETE employee_role',
      'DELETE flag',
      'DELETE full_look',
      'DELETE random_check',
      'DELETE request_count',
      'DELETE saved_view',
      'DELETE session',
      'DELETE sign_in_failure',
      'INSERT audit_event',
      'INSERT customer_idea',
      'INSERT department',
      'INSERT employee',
      'INSERT employee_role',
      'INSERT exchange_rate',
      'INSERT flag',
      'INSERT flag_month',
      'INSERT full_look',
      'INSERT head_mail',
      'INSERT ledger_sample',
      'INSERT ledger_sample_row',
      'INSERT random_check',
      'INSERT request_count',
      'INSERT saved_view',
      'INSERT session',
      'INSERT sign_in_failure',
      'INSERT verification',
      'UPDATE employee.active',
      'UPDATE employee.locale',
      'UPDATE employee.password_hash',
      'UPDATE exchange_rate',
      'UPDATE flag',
      'UPDATE flag_month',
      'UPDATE full_look',
      'UPDATE head_mail',
      'UPDATE random_check',
      'UPDATE request_count',
      'UPDATE saved_view',
      'UPDATE verification',
    ]);
  });

  it('may call the acts and the readings of ledger and policy, and none of their inner steps', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'amends'::regnamespace
         AND has_function_privilege('amends_runtime', oid, 'EXECUTE') ORDER BY 1`,
    );
    expect(rows.map((row) => row.name)).toEqual([
      'activate_due_policies',
      'adjust_budgets',
      'after_quiet',
      'append_journal',
      'append_seal',
      'ask_reopening',
      'begin_close',
      'budget_faults',
      'change_message_plan',
      'change_override',
      'change_plan',
      'choose_option',
      'claim_message',
      'close_report',
      'closed_month',
      'confirm_policy',
      'confirm_reading',
      'database_clock',
      'end_service',
      'erase_customer',
      'expire_choices',
      'expire_requests',
      'expire_vouchers',
      'finish_close',
      'finish_message',
      'forget_live_events',
      'give_up_close',
      'gl_accounts_of',
      'gl_mapping_facts',
      'grant_gesture',
      'grant_gestures',
      'hand_over_promise',
      'held_by',
      'is_email',
      'journal_digest',
      'make_promise',
      'message_hindrance',
      'month_bounds',
      'offer_choice',
      'open_budget',
      'open_voucher',
      'override_in_force',
      'pause_option',
      'period_of',
      'plan_effect',
      'plan_facts',
      'plan_in_force',
      'plans_of',
      'policy_summary',
      'publish_policy',
      'quiet_hours',
      'raise_promises',
      'rate_gesture',
      'receive_promise',
      'record_outcome',
      'record_printing',
      'record_reconciliation',
      'record_returns',
      'redeem_voucher',
      'reverse_gesture',
      'roll_up_ledger',
      'save_policy_draft',
      'serves_in',
      'set_contact',
      'set_gl_mapping',
      'set_second_yes',
      'settle_promise',
      'settle_reopening',
      'settle_request',
      'take_back_policy',
      'touched_faults',
      'unfreeze_budget',
      'unrolled_entries',
      'uuid_v7',
      'voucher_facts',
      'withdraw_choice',
    ]);
  });

  it.each([
    `SELECT change_budget(NULL, 'grant', 0, 0, 0, NULL, NULL, NULL, now())`,
    `SELECT settle_once(NULL, NULL, 'approve', NULL)`,
    `SELECT claim_request(NULL, NULL, NULL)`,
    `SELECT answer_request(NULL, NULL, NULL)`,
    `SELECT put_policy_in_force(NULL, NULL, NULL)`,
    `SELECT pass_promises_on(NULL, NULL, NULL, now())`,
    `SELECT queue_gesture_messages(NULL, now())`,
    `SELECT drop_messages(NULL, 'reversed')`,
  ])('is refused %s', async (statement) => {
    expect(await sqlStateOf(db.runtime.query(statement))).toBe(NOT_ALLOWED);
  });

  it.each([
    `CREATE OR REPLACE FUNCTION amends.database_clock() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'`,
    `CREATE FUNCTION amends.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'`,
    `ALTER TABLE ledger_entry DISABLE TRIGGER ALL`,
    `DROP TABLE ledger_entry`,
    `SET session_replication_role = replica`,
    `SET ROLE amends_owner`,
  ])('is refused %s', async (statement) => {
    expect(await sqlStateOf(db.runtime.query(statement))).toBe(NOT_ALLOWED);
  });

  it('cannot slip a table of its own under the functions', async () => {
    const desk = await aDesk(db);
    const client = await db.runtime.connect();
    await client.query('CREATE TEMP TABLE employee (id uuid, active boolean)');
    await client.query('INSERT INTO employee VALUES ($1, true)', [desk.giver.id]);
    await db.owner.query('UPDATE employee SET active = false WHERE id = $1', [desk.giver.id]);
    expect(await sqlStateOf(grant({ ...db, runtime: client as never }, desk))).toBe('AM002');
    client.release(true);
  });
});

describe('the ledger, for the role that owns it', () => {
  beforeAll(async () => grant(db, await aDesk(db)));

  it.each([
    'UPDATE ledger_entry SET delta_spent_minor = 0',
    'DELETE FROM ledger_entry',
    'TRUNCATE ledger_entry',
    'TRUNCATE budget CASCADE',
  ])('is append-only: %s', async (statement) => {
    expect(await sqlStateOf(db.owner.query(statement))).toBe(NOT_ALLOWED);
  });

  it.each([
    `UPDATE audit_event SET subject_id = 'x'`,
    'DELETE FROM audit_event',
    'TRUNCATE audit_event CASCADE',
    `UPDATE seal SET key_id = 'x'`,
    'DELETE FROM seal_range',
    'TRUNCATE seal_event',
  ])('is as little changed in what watches over it: %s', async (statement) => {
    await db.owner.query(`INSERT INTO audit_event (subject, subject_id) VALUES ('test', 'x')`);
    await sealed(db);
    expect(await sqlStateOf(db.owner.query(statement))).toBe(NOT_ALLOWED);
  });

  it('keeps what a gesture was sealed with', async () => {
    await grant(db, await aDesk(db));
    for (const column of ['amount_minor = 1', 'option_id = category_id', 'requested_at = now()']) {
      expect(await sqlStateOf(db.owner.query(`UPDATE gesture SET ${column}`))).toBe(NOT_ALLOWED);
    }
  });

  it('keeps outcomes as they were said', async () => {
    const { gestureId } = await grant(db, await aDesk(db));
    await db.owner.query(
      `INSERT INTO outcome (id, gesture_id, department_id, mood, recorded_at)
       SELECT $1, id, department_id, 'upset', now() FROM gesture WHERE id = $2`,
      [randomUUID(), gestureId],
    );
    expect(await sqlStateOf(db.owner.query(`UPDATE outcome SET mood = 'calm'`))).toBe(NOT_ALLOWED);
    expect(await sqlStateOf(db.owner.query('DELETE FROM outcome'))).toBe(NOT_ALLOWED);
  });

  it('lets no budget be overspent, whoever writes it', async () => {
    const writing = db.owner.query('UPDATE budget SET spent_minor = allotted_minor + 1 WHERE employee_id IS NOT NULL');
    expect(await sqlStateOf(writing)).toBe('23514');
  });
});
