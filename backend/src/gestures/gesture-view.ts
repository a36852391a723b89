import type { Customer, Gesture, Voucher } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Actor } from '../http/actor.js';
import { gestureNumber } from '../ledger/gesture-number.js';
import { gestureCan, mayLogOutcome } from './gesture-can.js';
import type { GestureRow } from './gesture-row.js';
import type { GestureTexts } from './gesture-texts.js';

const iso = (time: Date | string): string => new Date(time).toISOString();

/** A gesture as it leaves the server, for this caller at this moment. */
export function gestureView(row: GestureRow, texts: GestureTexts, actor: Actor, now: Date): Gesture {
  const { locale } = actor;
  const { version, option, category } = texts.of(row);
  return {
    id: row.id,
    number: gestureNumber(row.number),
    state: row.state,
    departmentId: row.departmentId,
    employee: { id: row.employeeId, name: row.employeeName[locale] },
    option: { id: option.id, title: option.title[locale], kind: option.kind, handOver: option.handOver[locale] },
    policyVersion: version.version,
    amountMinor: row.amountMinor,
    currency: row.currency,
    category: { id: category.id, name: category.name[locale], slug: category.slug, lost: category.lost },
    severity: row.severity,
    ...present('customer', customerOf(row)),
    ...present('note', row.note),
    requestedAt: iso(row.requestedAt),
    grantedAt: row.grantedAt === null ? null : iso(row.grantedAt),
    ...present('expiresAt', row.state === 'awaiting' && row.expiresAt !== null ? iso(row.expiresAt) : null),
    ...present('voucher', voucherOf(row)),
    ...present('choiceId', row.choiceId),
    ...present('mood', row.mood),
    ...present('rating', row.rating),
    ...present('returned', row.returned),
    ...present('elapsedMs', row.elapsedMs),
    ...present('pagePath', hasPage(row) && mayLogOutcome(actor, row) ? texts.pagePath(row.id) : null),
    withinPolicy: !row.neededApproval,
    ...present('settlement', settlementOf(row, locale)),
    ...present('reversal', reversalOf(row, locale)),
    can: gestureCan(actor, row, now),
  };
}

/** Only what was really given has a customer's page. */
const hasPage = ({ grantedAt }: GestureRow): boolean => grantedAt !== null;

/** A field that is left out where there is nothing to tell. */
const present = <Name extends string, Value>(name: Name, value: Value | null): { [N in Name]?: Value } =>
  (value === null ? {} : { [name]: value }) as { [N in Name]?: Value };

function customerOf(row: GestureRow): Customer | null {
  if (row.customerId === null || row.customerReference === null) return null;
  return {
    id: row.customerId,
    reference: row.customerReference,
    ...present('name', row.customerName),
    ...present('contact', row.customerContact),
    ...present('tier', row.customerTier),
  };
}

function voucherOf(row: GestureRow): Voucher | null {
  const { voucherCode, voucherState, voucherValidUntil } = row;
  if (voucherCode === null || voucherState === null || voucherValidUntil === null) return null;
  return {
    code: voucherCode,
    state: voucherState,
    validUntil: iso(voucherValidUntil),
    faceMinor: row.voucherFaceMinor ?? row.amountMinor,
    redeemedMinor: row.voucherRedeemedMinor ?? 0,
    divisible: row.voucherDivisible ?? false,
  };
}

function settlementOf(row: GestureRow, locale: Locale): Gesture['settlement'] | null {
  if (row.settledAt === null) return null;
  const by = row.settledBy === null ? null : { id: row.settledBy, name: row.settledByName?.[locale] ?? '' };
  return { by, at: iso(row.settledAt), ...present('note', row.settlementNote) };
}

function reversalOf(row: GestureRow, locale: Locale): Gesture['reversal'] | null {
  const { reversedAt, reversedBy, reversedByName, reversalReason } = row;
  if (reversedAt === null || reversedBy === null || reversalReason === null) return null;
  return {
    by: { id: reversedBy, name: reversedByName?.[locale] ?? '' },
    at: iso(reversedAt),
    reason: reversalReason,
  };
}
