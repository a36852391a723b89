import type { CustomerInput, GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import { newKey } from './api.js';
import type { OutboxItem } from './outbox.js';
import { forget, recall, remember } from './storage.js';

/** A case left alone for longer is over: the next visit starts afresh. */
const KEPT_MS = 10 * 60 * 1000;

/** Somebody known, or a reference that is new to the house. */
export type CaseCustomer = CustomerInput & Pick<Partial<KnownCustomer>, 'recent'>;

/** What has been chosen so far, and the key under which it will be sent. */
export interface Case {
  key: string;
  openedAt: number;
  categoryId: string | null;
  severity: number | null;
  optionId: string | null;
  /** Null = the option's default. */
  amountMinor: number | null;
  customer: CaseCustomer | null;
  note: string;
  /** In an emergency: somebody has said that help is under way. */
  isHelped: boolean;
}

export const newCase = (): Case => ({
  key: newKey(),
  openedAt: Date.now(),
  categoryId: null,
  severity: null,
  optionId: null,
  amountMinor: null,
  customer: null,
  note: '',
  isHelped: false,
});

const keptAs = (employeeId: string): string => `amends.case.${employeeId}`;

/** The case that this tab was in, however it was left: reload, lost session, crash. */
export function keptCase(employeeId: string): Case | null {
  const kept = recall(keptAs(employeeId), sessionStorage) as Case | null;
  return kept && Date.now() - kept.openedAt < KEPT_MS ? kept : null;
}

export const keepCase = (employeeId: string, kept: Case): boolean => remember(keptAs(employeeId), kept, sessionStorage);

export const forgetCase = (employeeId: string): void => forget(keptAs(employeeId), sessionStorage);

/** The case behind something that was sent, to look at it again. */
export function caseOf({ key, body }: OutboxItem): Case {
  return {
    key,
    openedAt: Date.now(),
    categoryId: body.categoryId,
    severity: body.severity ?? null,
    optionId: body.optionId,
    amountMinor: body.amountMinor ?? null,
    customer: body.customer ?? null,
    note: body.note ?? '',
    isHelped: true,
  };
}

/** What is sent for the case; absent fields take the server's defaults. */
export function bodyOf(wanted: Case, policyVersion: number, requestApproval: boolean): GrantGestureRequest | null {
  const { categoryId, severity, optionId, amountMinor, customer, note, openedAt } = wanted;
  if (categoryId === null || optionId === null) return null;
  const body: GrantGestureRequest = { optionId, categoryId, policyVersion, elapsedMs: Date.now() - openedAt };
  if (severity !== null) body.severity = severity;
  if (amountMinor !== null) body.amountMinor = amountMinor;
  if (customer) {
    const { reference, name, tier, contact } = customer;
    body.customer = { reference, ...(name && { name }), ...(tier && { tier }), ...(contact && { contact }) };
  }
  if (note.trim()) body.note = note.trim();
  if (requestApproval) body.requestApproval = true;
  return body;
}
