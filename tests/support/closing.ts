import type { CloseWithReport } from '@amends/shared/contract/close.js';
import type { VoucherLiabilityAnswer, VoucherLiabilityLine } from '@amends/shared/contract/control.js';
import type { GlMapping } from '@amends/shared/contract/journal.js';
import type { Pool } from 'pg';
import type { Desk } from './builders.js';
import type { Answer, Client } from './client.js';
import { call, type TestDatabase } from './database.js';
import type { Either } from './over-http.js';

interface Begun {
  outcome: string;
  closeId: string;
}

/** Begins to close a month, as the application does. @param month `2026-09` */
export const beginClose = (
  db: TestDatabase,
  desk: Desk,
  month: string,
  client: Pick<Pool, 'query'> = db.runtime,
): Promise<Begun> =>
  call(client, 'begin_close', { p_actor: desk.head.id, p_department: desk.department.id, p_month: `${month}-01` });

export const closeMonth = (client: Client, desk: Desk, month: string): Promise<Answer<Either<CloseWithReport>>> =>
  client.post(`/api/departments/${desk.department.id}/closes`, { month });

/** What a department owes on codes, through a month. */
export async function liabilityOf(client: Client, desk: Desk, month: string): Promise<VoucherLiabilityLine> {
  const path = `/api/finance/voucher-liability?month=${month}&departmentId=${desk.department.id}`;
  const { body } = await client.get<VoucherLiabilityAnswer>(path);
  return body.items[0]!;
}

/** Says how the desk's department books everything. */
export const mapAccounts = (client: Client, desk: Desk): Promise<Answer<Either<GlMapping>>> =>
  client.put('/api/settings/gl-accounts', {
    departments: [
      {
        departmentId: desk.department.id,
        fallback: { account: '6520', contraAccount: '1000', voucherAccount: '2900', costCentre: 'CC-7' },
        options: [],
      },
    ],
  });

/** What only somebody with the superuser's rights can do: writes a budget's balance as they please. */
export const corrupt = (db: TestDatabase, budgetId: string, by = 100): Promise<unknown> =>
  db.owner.query('UPDATE budget SET allotted_minor = allotted_minor + $2 WHERE id = $1', [budgetId, by]);

/** A month of the desk's department that is closed, another one each time. */
export async function aClose(db: TestDatabase, desk: Desk): Promise<string> {
  const { rows } = await db.owner.query<{ month: string }>(
    `SELECT to_char(coalesce(min(month) - interval '1 month', '2025-12-01'), 'YYYY-MM') AS month
     FROM month_close WHERE department_id = $1`,
    [desk.department.id],
  );
  const { closeId } = await beginClose(db, desk, rows[0]!.month);
  const report = { byKind: [], byGlAccount: [], voucherLiability: [], reconciliation: null, seal: null };
  await call(db.runtime, 'finish_close', { p_actor: desk.head.id, p_close: closeId, p_report: report });
  return closeId;
}
