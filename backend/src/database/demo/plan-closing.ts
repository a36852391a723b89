import type { ClientBase } from 'pg';
import type { Agenda } from './agenda.js';
import type { LivingCompany } from './company/living-company.js';
import { HOUR } from './quarter/calendar.js';

/** How the company's books call what is given, by the accounts that its options name. Invented like those. */
const OPTION_ACCOUNTS = [
  ...['6421', '6422', '6423', '6424', '6425', '6426', '6431'].map((glAccount) => ({ glAccount, account: glAccount })),
  { glAccount: '2190', account: '6432' },
  { glAccount: '2195', account: '6433', contraAccount: '2195' },
];
const FALLBACK = { account: '6420', contraAccount: '1020', voucherAccount: '2190' };

/** On the morning of the third, when everything of the month is in. */
const CLOSING_DAY = 3;
const CLOSING_HOUR = 6;

/** The look that the closing relies on. */
const RECONCILED = {
  scope: 'full',
  ok: true,
  checks: [
    'never_overspent',
    'balance_equals_entries',
    'budget_has_entries',
    'sequence_gap_free',
    'running_totals',
    'held_equals_waiting',
  ].map((name) => ({ name, violations: 0 })),
};

/**
 * Finance maps the accounts, closes the month before last in every department, and books it.
 * @param client the owner, while the clock can be set
 * @param now milliseconds since 1970
 */
export async function planClosing(
  client: ClientBase,
  { company, agenda, now }: { company: LivingCompany; agenda: Agenda; now: number },
): Promise<void> {
  const today = new Date(now);
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 2, 1)).toISOString().slice(0, 10);
  const at = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, CLOSING_DAY) + CLOSING_HOUR * HOUR;
  const { rows } = await client.query<{ id: string }>(
    `SELECT employee_id AS id FROM employee_role WHERE role = 'finance'`,
  );
  const finance = rows[0]?.id;

  agenda.add(at, async () => {
    await client.query(`SELECT set_config('amends.demo_clock', $1, true)`, [new Date(at).toISOString()]);
    await client.query('SELECT set_gl_mapping($1, $2)', [
      finance,
      JSON.stringify(
        company.departments.map(({ id, slug }) => ({
          departmentId: id,
          fallback: { ...FALLBACK, costCentre: slug.toUpperCase() },
          options: OPTION_ACCOUNTS,
        })),
      ),
    ]);
    const reconciliation = {
      ...RECONCILED,
      startedAt: new Date(at).toISOString(),
      finishedAt: new Date(at).toISOString(),
    };
    for (const { id } of company.departments) {
      const { rows: begun } = await client.query<{ answer: { closeId: string } }>(
        'SELECT begin_close($1, $2, $3) AS answer',
        [finance, id, month],
      );
      await client.query(
        `SELECT finish_close($1, $2, close_report($2) || jsonb_build_object('reconciliation', $3::jsonb, 'seal', NULL))`,
        [finance, begun[0]?.answer.closeId, JSON.stringify(reconciliation)],
      );
    }
    await client.query('SELECT append_journal($1, $2, NULL)', [finance, month]);
  });
}
