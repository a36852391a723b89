import type { Close, CloseReport, CloseWithReport } from '@amends/shared/contract/close.js';
import type { VoucherLiabilityLine } from '@amends/shared/contract/control.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import { mayIn } from '@amends/shared/permissions.js';
import type { Actor } from '../../http/actor.js';
import { personOrNull } from '../person-name.js';

/** A report as it is stored: names in every language. */
export type StoredReport = Omit<CloseReport, 'voucherLiability'> & {
  voucherLiability: (Omit<VoucherLiabilityLine, 'departmentName'> & { departmentName: LocalizedText })[];
};

export interface CloseRow {
  id: string;
  departmentId: string;
  departmentName: LocalizedText;
  month: string;
  state: Close['state'];
  closedById: string;
  closedByName: LocalizedText;
  closedAt: Date | null;
  askedById: string | null;
  askedByName: LocalizedText | null;
  askedAt: Date | null;
  reason: string | null;
  approvedById: string | null;
  approvedByName: LocalizedText | null;
  approvedAt: Date | null;
  journal: number | null;
}

/** `GL-000012` */
export const journalNumber = (number: number): string => `GL-${String(number).padStart(6, '0')}`;

export const closeView = (row: CloseRow, { id, locale, roles }: Actor): Close => {
  const mayClose = mayIn(roles, 'month:close', row.departmentId);
  const waits = row.askedAt !== null && row.approvedAt === null;
  return {
    id: row.id,
    departmentId: row.departmentId,
    departmentName: row.departmentName[locale],
    month: row.month,
    state: row.state,
    closedBy: { id: row.closedById, name: row.closedByName[locale] },
    closedAt: row.closedAt?.toISOString() ?? null,
    reopening: reopeningOf(row, locale),
    journal: row.journal === null ? null : journalNumber(row.journal),
    can: {
      askReopening: mayClose && row.state === 'closed' && !waits,
      approveReopening: mayClose && waits && row.askedById !== id,
      withdrawReopening: mayClose && waits,
    },
  };
};

function reopeningOf(row: CloseRow, locale: Locale): Close['reopening'] {
  const askedBy = personOrNull(row.askedById, row.askedByName, locale);
  if (askedBy === null || row.askedAt === null) return null;
  return {
    askedBy,
    askedAt: row.askedAt.toISOString(),
    reason: row.reason ?? '',
    approvedBy: personOrNull(row.approvedById, row.approvedByName, locale),
    approvedAt: row.approvedAt?.toISOString() ?? null,
  };
}

export const closeWithReport = (row: CloseRow & { report: StoredReport | null }, actor: Actor): CloseWithReport => ({
  ...closeView(row, actor),
  report: row.report && reportView(row.report, actor.locale),
});

const reportView = ({ voucherLiability, ...report }: StoredReport, locale: Locale): CloseReport => ({
  ...report,
  voucherLiability: voucherLiability.map((line) => ({ ...line, departmentName: line.departmentName[locale] })),
});
