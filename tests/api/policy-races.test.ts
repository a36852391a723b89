import type { Desk as DeskAnswer } from '@amends/shared/contract/desk.js';
import { type TestApp, useTwins } from '../support/app.js';
import { aCategory, aDesk, anEmployee, type Desk } from '../support/builders.js';
import type { Answer, Client } from '../support/client.js';
import { type Either, give } from '../support/over-http.js';
import {
  aNewDepartment,
  auditOf,
  deskOf,
  optionsFor,
  optionsInForce,
  pauseOption,
  publishDraft,
  saveDraft,
} from '../support/policy-over-http.js';
import { reconcile } from '../support/reconcile.js';
import { eventually } from '../support/waiting.js';

const CROWD = 48;
const twins = useTwins();
const [one, two] = twins;

afterEach(() => reconcile(one.db));

const atBoth = async (person: { id: string }): Promise<[Client, Client]> => {
  const [first, second] = await Promise.all(twins.map((app: TestApp) => app.as(person)));
  return [first!, second!];
};

function tally(answers: readonly Answer<Either<{ gesture?: { state: string } }>>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { body } of answers) {
    const name = body.code ?? body.gesture?.state ?? '?';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** How many gestures stand in the department, by the number of the version that they were given under. */
async function givenUnder({ department }: Pick<Desk, 'department'>): Promise<Record<string, number>> {
  const { rows } = await one.db.owner.query<{ version: number; count: number }>(
    `SELECT v.version, count(*) FROM gesture g JOIN policy_version v ON v.id = g.policy_version_id
     WHERE g.department_id = $1 AND g.state = 'granted' GROUP BY v.version`,
    [department.id],
  );
  return Object.fromEntries(rows.map(({ version, count }) => [version, count]));
}

it('publish against grants: each is given under the version it was chosen from, or told that this is over', async () => {
  const desk = await aDesk(one.db, { allottedMinor: 1_000_000 });
  const head = await one.as(desk.head);
  const clients = await atBoth(desk.giver);
  for (const client of clients) await give(client, desk);
  await saveDraft(head, desk, await optionsInForce(head, desk));

  const during = Array.from({ length: CROWD }, (_, i) =>
    give(clients[i % 2]!, desk, { amountMinor: 1_000, policyVersion: 1 }),
  );
  expect((await publishDraft(head, desk)).status).toBe(200);
  const after = await Promise.all(clients.map((client) => give(client, desk, { policyVersion: 1 })));
  expect(tally(after)).toEqual({ policy_superseded: 2 });
  for (const { body } of after) {
    expect(body).toMatchObject({ seenVersion: 1, currentVersion: 2, policy: { version: 2 } });
    const { options } = body['policy'] as DeskAnswer['policy'];
    expect(options.map(({ id }) => id)).toEqual(desk.policy.optionIds);
  }

  const { granted = 0, policy_superseded = 0, ...others } = tally(await Promise.all(during));
  expect([granted + policy_superseded, others]).toEqual([CROWD, {}]);
  expect(await givenUnder(desk)).toEqual({ 1: granted + 2 });
  for (const client of clients) {
    expect((await client.get<DeskAnswer>('/api/desk')).body.policy.version).toBe(2);
    expect((await give(client, desk, { policyVersion: 2 })).status).toBe(201);
  }
});

it('pause against grants: once the head is told that it is paused, nobody gives it any more', async () => {
  const desk = await aDesk(one.db, { allottedMinor: 1_000_000 });
  const head = await two.as(desk.head);
  const clients = await atBoth(desk.giver);
  for (const client of clients) await give(client, desk);
  const during = Array.from({ length: CROWD }, (_, i) => give(clients[i % 2]!, desk));
  await pauseOption(head, desk, desk.policy.optionIds[0]!, true);
  const { rows } = await one.db.owner.query<{ at: Date }>('SELECT clock_timestamp() AS at');
  const after = await Promise.all(clients.map((client) => give(client, desk)));
  expect(tally(after)).toEqual({ option_paused: 2 });
  const { granted = 0, option_paused = 0 } = tally(await Promise.all(during));
  expect(granted + option_paused).toBe(CROWD);
  const { rowCount: late } = await one.db.owner.query(
    'SELECT FROM gesture WHERE department_id = $1 AND requested_at > $2',
    [desk.department.id, rows[0]!.at],
  );
  expect(late).toBe(0);
});

it('pausing and resuming at once leaves what the audit says last', async () => {
  const desk = await aDesk(one.db);
  const heads = await atBoth(desk.head);
  const optionId = desk.policy.optionIds[0]!;
  await Promise.all(Array.from({ length: 20 }, (_, i) => pauseOption(heads[i % 2]!, desk, optionId, i % 4 < 2)));
  const audited = await auditOf(one, desk, 'option_pause');
  for (const [i, { before, after }] of audited.entries()) {
    expect(before?.['paused']).toBe(i % 2 === 1);
    expect(after['paused']).toBe(i % 2 === 0);
  }
  const { rowCount } = await one.db.owner.query('SELECT FROM option_pause WHERE option_id = $1', [optionId]);
  expect(rowCount).toBe(audited.length % 2);
});

it('saving against publishing: what is published is a list that somebody saved, whole', async () => {
  const categoryId = await aCategory(one.db);
  for (let round = 0; round < 4; round += 1) {
    const place = await aNewDepartment(one);
    const [writer, publisher] = [
      await one.as(place.head),
      await two.as(await anEmployee(one.db, place.department, { role: 'head' })),
    ];
    await saveDraft(writer, place, optionsFor(categoryId, 5));
    const [saved, published] = await Promise.all([
      saveDraft(writer, place, optionsFor(categoryId, 9), 1),
      publishDraft(publisher, place, { revision: 1 }),
    ]);
    if (published.status === 200) {
      expect(published.body.policy.optionCount).toBe(5);
      expect(saved).toMatchObject({ status: 409, body: { code: 'draft_changed', revision: 0 } });
    } else {
      expect([saved.status, published.body.code, published.body['revision']]).toEqual([200, 'draft_changed', 2]);
    }
  }
});

describe('a scheduled version', () => {
  const IN_MS = 1_200;

  it('comes into force by itself at both instances, once; nothing is given under the old one from then on', async () => {
    const place = await aNewDepartment(one);
    const head = await one.as(place.head);
    const options = optionsFor(await aCategory(one.db), 5, { amount: { minMinor: 1, defaultMinor: 1, maxMinor: 9 } });
    await saveDraft(head, place, options);
    await publishDraft(head, place);
    await saveDraft(head, place, options.toReversed());
    const from = new Date(Date.now() + IN_MS).toISOString();
    expect((await publishDraft(head, place, { from })).body.waitsFor).toBe('date');

    const clients = await atBoth(place.giver);
    const desk = deskOf(place, options[0]!);
    const answers: Answer<Either<{ gesture?: { state: string } }>>[] = [];
    while (Date.now() < Date.parse(from) + 300) {
      answers.push(...(await Promise.all(clients.map((client) => give(client, desk)))));
    }
    expect(tally(answers)).toEqual({ granted: answers.length });
    const given = await givenUnder(place);
    expect(given[1]).toBeGreaterThan(0);
    expect(given[2]).toBeGreaterThan(0);
    const { rowCount: wrong } = await one.db.owner.query(
      `SELECT FROM gesture g JOIN policy_version v ON v.id = g.policy_version_id
       WHERE g.department_id = $1 AND (v.version = 1) = (g.requested_at >= $2)`,
      [place.department.id, from],
    );
    expect(wrong).toBe(0);
    const audited = await auditOf(one, place, 'policy');
    expect(audited.map(({ actorId, after }) => [actorId, after['state']])).toEqual([
      [place.head.id, 'published'],
      [place.head.id, 'scheduled'],
      [null, 'published'],
    ]);
  });

  it('needs nobody to ask for it', async () => {
    const place = await aNewDepartment(one);
    const head = await one.as(place.head);
    await saveDraft(head, place, optionsFor(await aCategory(one.db), 5));
    await publishDraft(head, place, { from: new Date(Date.now() + 400).toISOString() });
    await eventually(async () => {
      const { rowCount } = await one.db.owner.query(
        `SELECT FROM policy_version WHERE department_id = $1 AND state = 'published' AND published_by = $2`,
        [place.department.id, place.head.id],
      );
      return rowCount === 1;
    }, 3_000);
  });
});
