import type { PolicyReaders, PolicyReading } from '@amends/shared/contract/policy-draft.js';
import { policyChanges } from '@amends/shared/policy-changes.js';
import { useApp } from '../support/app.js';
import { aColleague, aDesk, anEmployee, type Desk } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { aNewDepartment, optionsInForce, publishDraft, saveDraft } from '../support/policy-over-http.js';

const app = useApp();
const at = ({ department }: Pick<Desk, 'department'>, rest: string): string =>
  `/api/departments/${department.id}/policy/${rest}`;

const reading = async (client: Client, desk: Desk): Promise<PolicyReading> =>
  (await client.get<PolicyReading>(at(desk, 'reading'))).body;

/** Version 2: the first option for serious cases only, the last one kept for the record. */
async function publishNext(desk: Desk): Promise<void> {
  const head = await app.as(desk.head);
  const options = await optionsInForce(head, desk);
  await saveDraft(head, desk, [
    { ...options[0]!, minSeverity: 3 },
    ...options.slice(1, 5),
    { ...options[5]!, archived: true },
  ]);
  expect((await publishDraft(head, desk)).status).toBe(200);
}

it('staff read what is in force, confirm it, and next time see what has changed since', async () => {
  const desk = await aDesk(app.db, { options: 6 });
  const staff = await app.as(desk.giver);
  expect(await reading(staff, desk)).toMatchObject({ version: 1, readVersion: null, previous: null });
  const receipt = await staff.post(at(desk, 'readings'), { version: 1 });
  expect(receipt).toMatchObject({ status: 201, body: { version: 1, readAt: expect.stringMatching(/Z$/) } });
  expect(await reading(staff, desk)).toMatchObject({ version: 1, readVersion: 1, previous: null });

  await publishNext(desk);
  const { version, readVersion, previous, current } = await reading(staff, desk);
  expect([version, readVersion, previous?.length, current.length]).toEqual([2, 1, 6, 5]);
  expect(policyChanges(previous!, current).map(({ kind }) => kind)).toEqual(['changed', 'removed']);
});

it('the first receipt counts, and a version that was never in force has none', async () => {
  const desk = await aDesk(app.db, { options: 6 });
  const staff = await app.as(desk.giver);
  const first = await staff.post(at(desk, 'readings'), { version: 1 });
  expect((await staff.post(at(desk, 'readings'), { version: 1 })).body).toEqual(first.body);
  expect((await staff.post(at(desk, 'readings'), { version: 2 })).status).toBe(404);
  await saveDraft(await app.as(desk.head), desk, []);
  expect((await staff.post(at(desk, 'readings'), { version: 2 })).status).toBe(404);
  expect((await staff.post(at(desk, 'readings'), { version: 0 })).status).toBe(400);
});

it('what was superseded while somebody read it is still what they read', async () => {
  const desk = await aDesk(app.db, { options: 6 });
  const staff = await app.as(desk.giver);
  await publishNext(desk);
  expect((await staff.post(at(desk, 'readings'), { version: 1 })).status).toBe(201);
  expect(await reading(staff, desk)).toMatchObject({ version: 2, readVersion: 1 });
});

it('the head sees who serves there and has read the version in force', async () => {
  const desk = await aDesk(app.db, { options: 6 });
  const { giver: colleague } = await aColleague(app.db, desk);
  await anEmployee(app.db, desk.department, { active: false });
  const head = await app.as(desk.head);
  await (await app.as(desk.giver)).post(at(desk, 'readings'), { version: 1 });
  const readers = async (): Promise<[number, Record<string, boolean>]> => {
    const { body } = await head.get<PolicyReaders>(at(desk, 'readers'));
    return [
      body.version,
      Object.fromEntries(body.readers.map(({ employeeId, readAt }) => [employeeId, readAt !== null])),
    ];
  };
  expect(await readers()).toEqual([1, { [desk.giver.id]: true, [colleague.id]: false }]);
  await publishNext(desk);
  expect(await readers()).toEqual([2, { [desk.giver.id]: false, [colleague.id]: false }]);
});

it('a department without a policy has nothing to read', async () => {
  const place = await aNewDepartment(app);
  const head = await app.as(place.head);
  for (const path of ['reading', 'readers']) {
    expect((await head.get(at(place, path))).body).toMatchObject({ code: 'no_published_policy' });
  }
});
