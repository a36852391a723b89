import type { OfferChoiceRequest } from '@amends/shared/contract/choice.js';
import type { CustomerInput, GrantGestureRequest } from '@amends/shared/contract/gesture.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import { CHOICE_OPTIONS_MIN } from '@amends/shared/limits.js';
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
  /** The options that the customer may choose from; null = staff choose. */
  marked: readonly string[] | null;
  /** An offer that was sent and not answered yet, with its key. */
  offer: { key: string; body: OfferChoiceRequest } | null;
  /** The choice that was offered to the customer. */
  choiceId: string | null;
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
  marked: null,
  offer: null,
  choiceId: null,
});

const keptAs = (employeeId: string): string => `amends.case.${employeeId}`;

/** The case that this tab was in, however it was left: reload, lost session, crash. */
export function keptCase(employeeId: string): Case | null {
  const kept = recall(keptAs(employeeId), sessionStorage) as Case | null;
  return kept && Date.now() - kept.openedAt < KEPT_MS ? { ...newCase(), ...kept } : null;
}

export const keepCase = (employeeId: string, kept: Case): boolean => remember(keptAs(employeeId), kept, sessionStorage);

export const forgetCase = (employeeId: string): void => forget(keptAs(employeeId), sessionStorage);

/** The case behind something that was sent, to look at it again. */
export function caseOf({ key, body }: OutboxItem): Case {
  return {
    ...newCase(),
    key,
    categoryId: body.categoryId,
    severity: body.severity ?? null,
    optionId: body.optionId,
    amountMinor: body.amountMinor ?? null,
    customer: body.customer ?? null,
    note: body.note ?? '',
    isHelped: true,
  };
}

type Said = Pick<GrantGestureRequest, 'severity' | 'customer' | 'note' | 'elapsedMs'>;

/** What an offer says about the case as well as a grant; absent fields take the server's defaults. */
function saidOf({ severity, customer, note, openedAt }: Case): Said {
  const said: Said = { elapsedMs: Date.now() - openedAt };
  if (severity !== null) said.severity = severity;
  if (customer) {
    const { reference, name, tier, contact } = customer;
    said.customer = { reference, ...(name && { name }), ...(tier && { tier }), ...(contact && { contact }) };
  }
  if (note.trim()) said.note = note.trim();
  return said;
}

/** What is sent for the case; null while something is missing. */
export function bodyOf(wanted: Case, policyVersion: number, requestApproval: boolean): GrantGestureRequest | null {
  const { categoryId, optionId, amountMinor } = wanted;
  if (categoryId === null || optionId === null) return null;
  const body: GrantGestureRequest = { optionId, categoryId, policyVersion, ...saidOf(wanted) };
  if (amountMinor !== null) body.amountMinor = amountMinor;
  if (requestApproval) body.requestApproval = true;
  return body;
}

/** What is offered to the customer to choose from; null while something is missing. */
export function offerOf(wanted: Case, policyVersion: number): OfferChoiceRequest | null {
  const { categoryId, marked } = wanted;
  if (categoryId === null || marked === null || marked.length < CHOICE_OPTIONS_MIN) return null;
  return { optionIds: [...marked], categoryId, policyVersion, ...saidOf(wanted) };
}
