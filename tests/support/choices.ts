import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { BudgetFacts } from '../../backend/src/ledger/ledger-answers.js';
import type { Desk, Employee } from './builders.js';
import { call } from './database.js';

type Caller = Pick<Pool, 'query'>;

/** What the functions about choices and codes answer with; which facts there are follows from the outcome. */
export interface ChoiceFacts {
  outcome: string;
  replay?: boolean;
  code?: string;
  choiceId: string;
  gestureId?: string;
  state?: string;
  optionId?: string;
  remainingMinor?: number;
  amountMinor?: number;
  budget: BudgetFacts;
}

const hashOf = (body: unknown): Buffer => createHash('sha256').update(JSON.stringify(body)).digest();

async function revisionOf(client: Caller, { department }: Desk): Promise<number> {
  const text = 'SELECT policy_revision AS revision FROM department WHERE id = $1';
  const { rows } = await client.query<{ revision: number }>(text, [department.id]);
  return rows[0]!.revision;
}

export interface Offer {
  key?: string;
  /** Of each option, in minor units: €10 and €20 where nothing else is said. */
  amounts?: number[];
  perCustomer?: number;
  customer?: string;
  refusal?: { code: string };
  needsApproval?: { code: string };
}

/** Offers the first options of the desk's policy, as the running application does. */
export async function offer(client: Caller, desk: Desk, wish: Offer = {}): Promise<ChoiceFacts> {
  const { amounts = [1_000, 2_000], perCustomer, customer } = wish;
  const options = amounts.map((amountMinor, i) => ({
    optionId: desk.policy.optionIds[i],
    amountMinor,
    perCustomer: perCustomer ?? null,
  }));
  return call(client, 'offer_choice', {
    p_actor: desk.giver.id,
    p_key: wish.key ?? randomUUID(),
    p_request_hash: hashOf(options),
    p_department: desk.department.id,
    p_policy_revision: await revisionOf(client, desk),
    p_policy_version: desk.policy.versionId,
    p_options: options,
    p_category: desk.policy.categoryId,
    p_severity: 1,
    p_customer: customer === undefined ? null : { reference: customer },
    p_note: null,
    p_elapsed_ms: 4_000,
    p_minutes: 15,
    p_refusal: wish.refusal ?? null,
    p_needs_approval: wish.needsApproval ?? null,
  });
}

export interface PickWish {
  key?: string;
  /** Which of the options: the first, where nothing else is said. */
  nth?: number;
  amountMinor?: number;
  perCustomer?: number;
  /** On the device that was turned round; else on the customer's own. */
  byStaff?: boolean;
  refusal?: { code: string };
}

/** The arguments of `choose_option`, ready to be sent: what needs the database is read before a race begins. */
export async function pickArguments(
  client: Caller,
  desk: Desk,
  choiceId: string,
  { key = randomUUID(), nth = 0, amountMinor = (nth + 1) * 1_000, byStaff = false, ...rest }: PickWish = {},
): Promise<Record<string, unknown>> {
  return {
    p_actor: byStaff ? desk.giver.id : choiceId,
    p_key: key,
    p_request_hash: hashOf([choiceId, nth]),
    p_choice: choiceId,
    p_option: desk.policy.optionIds[nth],
    p_order: {
      policyRevision: await revisionOf(client, desk),
      policyVersion: desk.policy.versionId,
      amountMinor,
      perCustomer: rest.perCustomer ?? null,
      carriesCode: desk.policy.carriesCode,
      validDays: 30,
      refusal: rest.refusal ?? null,
      needsApproval: null,
    },
  };
}

/** The customer picks one of the options. */
export const pick = async (client: Caller, desk: Desk, choiceId: string, wish?: PickWish): Promise<ChoiceFacts> =>
  call(client, 'choose_option', await pickArguments(client, desk, choiceId, wish));

export const withdraw = (
  client: Caller,
  actor: Employee,
  choiceId: string,
  key: string = randomUUID(),
): Promise<ChoiceFacts> =>
  call(client, 'withdraw_choice', {
    p_actor: actor.id,
    p_key: key,
    p_request_hash: hashOf(choiceId),
    p_choice: choiceId,
  });
