import type { AuthoredOption, PolicyDraft, PublicationAnswer } from '@amends/shared/contract/policy-draft.js';
import { authoredOptions } from './authored.js';
import type { TestApp } from './app.js';
import { aDepartment, anEmployee, aPlan, type Department, type Desk, type Employee } from './builders.js';
import type { Answer, Client } from './client.js';
import type { Either } from './over-http.js';

/** A department in which nothing is decided but the budget. */
export interface NewDepartment {
  department: Department;
  giver: Employee;
  head: Employee;
}

export async function aNewDepartment(
  { db }: TestApp,
  settings: { currency?: string; timeZone?: string } = {},
): Promise<NewDepartment> {
  const department = await aDepartment(db, settings);
  await aPlan(db, department);
  const giver = await anEmployee(db, department);
  return { department, giver, head: await anEmployee(db, department, { role: 'head' }) };
}

type Place = { department: Department };
const at = ({ department }: Place, rest = ''): string => `/api/departments/${department.id}/policy${rest}`;

export const readDraft = (client: Client, place: Place): Promise<Answer<Either<PolicyDraft>>> =>
  client.get(at(place, '/draft'));

export const saveDraft = (
  client: Client,
  place: Place,
  options: readonly AuthoredOption[],
  revision?: number,
  headers?: Record<string, string>,
): Promise<Answer<Either<PolicyDraft>>> =>
  client.put(at(place, '/draft'), { options, ...(revision === undefined ? {} : { revision }) }, headers);

export const publishDraft = (
  client: Client,
  place: Place,
  body: { from?: string; revision?: number } = {},
  headers?: Record<string, string>,
): Promise<Answer<Either<PublicationAnswer>>> => client.put(at(place, '/publication'), body, headers);

export const takeBack = (client: Client, place: Place): Promise<Answer<Either<PolicyDraft>>> =>
  client.delete(at(place, '/publication'));

export const confirmProposal = (
  client: Client,
  place: Place,
  revision?: number,
): Promise<Answer<Either<PublicationAnswer>>> =>
  client.put(at(place, '/confirmation'), revision === undefined ? {} : { revision });

export const pauseOption = (
  client: Client,
  place: Place,
  optionId: string,
  paused: boolean,
  headers?: Record<string, string>,
): Promise<Answer<Either<{ paused: boolean }>>> =>
  client.put(at(place, `/options/${optionId}/pause`), { paused, reason: 'sold out' }, headers);

/** The draft that a desk's head would begin with, so that its options keep their ids. */
export async function optionsInForce(client: Client, desk: Desk): Promise<AuthoredOption[]> {
  return (await readDraft(client, desk)).body.options;
}

/** What everybody wrote down about a setting, in order. */
export async function auditOf({ db }: TestApp, { department }: Place, subject: string): Promise<Audited[]> {
  const { rows } = await db.owner.query<Audited>(
    'SELECT actor_id AS "actorId", before, after FROM audit_event WHERE department_id = $1 AND subject = $2 ORDER BY id',
    [department.id, subject],
  );
  return rows;
}

interface Audited {
  actorId: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** So many options for one real category. */
export const optionsFor = (categoryId: string, count: number, about: Partial<AuthoredOption> = {}): AuthoredOption[] =>
  authoredOptions(count, { categoryIds: [categoryId], ...about });

/** A new department as a desk that gives its first option. */
export const deskOf = (place: NewDepartment, { id, categoryIds, carriesCode }: AuthoredOption): Desk => ({
  ...place,
  policy: { versionId: '', categoryId: categoryIds[0]!, optionIds: [id], carriesCode },
});
