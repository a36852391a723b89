import { setClock } from './demo-clock.js';
import type { DemoOffice } from './demo-office.js';
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

/** Finance maps the accounts, closes the month before last in every department, and books it. */
export function planClosing({ client, past, finance, company, agenda, now }: DemoOffice): void {
  const today = new Date(now);
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 2, 1)).toISOString().slice(0, 10);
  const at = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, CLOSING_DAY) + CLOSING_HOUR * HOUR;

  agenda.add(at, async () => {
    await setClock(client, at);
    await client.query('SELECT set_gl_mapping($1, $2)', [
      company.finance,
      JSON.stringify(
        company.departments.map(({ id, slug }) => ({
          departmentId: id,
          fallback: { ...FALLBACK, costCentre: slug.toUpperCase() },
          options: OPTION_ACCOUNTS,
        })),
      ),
    ]);
    const checks = await finance.reconcile(past);
    const reconciliation = {
      scope: 'full',
      ok: checks.every(({ violations }) => violations === 0),
      checks,
      startedAt: new Date(at).toISOString(),
      finishedAt: new Date(at).toISOString(),
    };
    for (const { id } of company.departments) {
      const { rows: begun } = await client.query<{ answer: { closeId: string } }>(
        'SELECT begin_close($1, $2, $3) AS answer',
        [company.finance, id, month],
      );
      const more = JSON.stringify({ reconciliation, seal: await finance.seal(past) });
      await client.query('SELECT finish_close($1, $2, close_report($2) || $3::jsonb)', [
        company.finance,
        begun[0]?.answer.closeId,
        more,
      ]);
    }
    await client.query('SELECT append_journal($1, $2, NULL)', [company.finance, month]);
  });
}
