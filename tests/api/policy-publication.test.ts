import type { AuthoredPolicy, PolicyVersionSummary } from '@amends/shared/contract/policy-draft.js';
import type { Page } from '@amends/shared/contract/common.js';
import { useApp } from '../support/app.js';
import { aCategory, aDesk, anEmployee } from '../support/builders.js';
import { anOfficer } from '../support/company.js';
import { everyPage, give, oneKey } from '../support/over-http.js';
import {
  aNewDepartment,
  auditOf,
  deskOf,
  type NewDepartment,
  optionsFor,
  optionsInForce,
  publishDraft,
  readDraft,
  saveDraft,
  takeBack,
} from '../support/policy-over-http.js';

const app = useApp();
let categoryId: string;
beforeAll(async () => {
  categoryId = await aCategory(app.db);
});

const policyOf = ({ department }: Pick<NewDepartment, 'department'>): string =>
  `/api/departments/${department.id}/policy`;

describe('publishing now', () => {
  it.each([5, 10])('%d options are in force at once, and staff give from them', async (count) => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    const options = optionsFor(categoryId, count);
    await saveDraft(head, place, options);
    const { status, body } = await publishDraft(head, place, { revision: 1 });
    expect([status, body.waitsFor]).toEqual([200, null]);
    expect(body.policy).toMatchObject({
      version: 1,
      state: 'published',
      publishedBy: 'Aigul',
      supersededAt: null,
      optionCount: count,
    });
    expect((await give(await app.as(place.giver), deskOf(place, options[0]!))).status).toBe(201);
  });

  it.each([0, 4, 11])('%d options are refused with their number', async (count) => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    await saveDraft(head, place, optionsFor(categoryId, count));
    const { status, body } = await publishDraft(head, place);
    expect([status, body.code, body['count']]).toEqual([422, 'policy_needs_5_to_10_options', count]);
    expect((await head.get(policyOf(place))).status).toBe(422);
    expect((await readDraft(head, place)).body).toMatchObject({ state: 'draft', revision: 1 });
  });

  it('archived options do not count and are not given, but stay in the version', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    const archived = optionsFor(categoryId, 2, { archived: true });
    await saveDraft(head, place, [...archived, ...optionsFor(categoryId, 4)]);
    expect((await publishDraft(head, place)).body['count']).toBe(4);
    await saveDraft(head, place, [...archived, ...optionsFor(categoryId, 5)]);
    const { body } = await publishDraft(head, place);
    const published = await head.get<{ options: { id: string }[] }>(policyOf(place));
    expect(published.body.options).toHaveLength(5);
    const { body: version } = await head.get<AuthoredPolicy>(`${policyOf(place)}/versions/${body.policy.id}`);
    expect(version.options).toHaveLength(7);
  });

  it('supersedes the version before, which stays as it was, with who published what and when', async () => {
    const desk = await aDesk(app.db);
    const head = await app.as(desk.head);
    const [first, ...rest] = await optionsInForce(head, desk);
    const before = await head.get<AuthoredPolicy>(`${policyOf(desk)}/versions/${desk.policy.versionId}`);
    await saveDraft(head, desk, [{ ...first!, minSeverity: 4 }, ...rest]);
    const { body } = await publishDraft(head, desk);
    expect(body.policy.version).toBe(2);
    const after = await head.get<AuthoredPolicy>(`${policyOf(desk)}/versions/${desk.policy.versionId}`);
    expect(after.body).toMatchObject({ version: 1, state: 'superseded', supersededAt: body.policy.publishedAt });
    expect(after.body.options).toEqual(before.body.options);
    expect(await auditOf(app, desk, 'policy')).toEqual([
      {
        actorId: desk.head.id,
        before: { version: 2, state: 'draft', effectiveFrom: null },
        after: { version: 2, state: 'published', effectiveFrom: expect.any(String), supersedes: 1 },
      },
    ]);
  });

  it('a draft that was saved meanwhile is not published unread', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    await saveDraft(head, place, optionsFor(categoryId, 5));
    await saveDraft(head, place, optionsFor(categoryId, 6));
    const { status, body } = await publishDraft(head, place, { revision: 1 });
    expect([status, body.code, body['revision'], body['savedBy']]).toEqual([409, 'draft_changed', 2, 'Aigul']);
  });

  it('without a change there is nothing to publish, and what is in force is the answer', async () => {
    const desk = await aDesk(app.db);
    const { status, body } = await publishDraft(await app.as(desk.head), desk, { revision: 0 });
    expect([status, body.policy.id]).toEqual([200, desk.policy.versionId]);
  });

  it('of two heads at the same moment publishes one version, and both are told the same', async () => {
    const desk = await aDesk(app.db);
    const heads = await Promise.all(
      Array.from({ length: 6 }, async () => app.as(await anEmployee(app.db, desk.department, { role: 'head' }))),
    );
    await saveDraft(heads[0]!, desk, optionsFor(categoryId, 5));
    const answers = await Promise.all(heads.map((head) => publishDraft(head, desk, { revision: 1 })));
    expect(answers.map(({ status }) => status)).toEqual(heads.map(() => 200));
    expect(new Set(answers.map(({ body }) => body.policy.id)).size).toBe(1);
    const { body } = await heads[0]!.get<Page<PolicyVersionSummary>>(`${policyOf(desk)}/versions`);
    expect(body.items.map(({ version, state }) => [version, state])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ]);
  });

  it('with one key happens once', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    await saveDraft(head, place, optionsFor(categoryId, 5));
    const key = oneKey();
    const first = await publishDraft(head, place, {}, key);
    await saveDraft(head, place, optionsFor(categoryId, 6));
    const again = await publishDraft(head, place, {}, key);
    expect([again.text, again.headers['idempotent-replay']]).toEqual([first.text, 'true']);
    expect((await readDraft(head, place)).body.state).toBe('draft');
  });

  it('nobody but the head can', async () => {
    const desk = await aDesk(app.db);
    const foreign = await aDesk(app.db);
    for (const [person, status] of [
      [desk.giver, 403],
      [foreign.head, 404],
      [await anOfficer(app.db, 'admin'), 403],
    ] as const) {
      expect((await publishDraft(await app.as(person), desk)).status).toBe(status);
    }
  });
});

describe('publishing from a day', () => {
  it('means its first minute in the department’s time zone', async () => {
    const place = await aNewDepartment(app, { timeZone: 'Asia/Almaty' });
    const head = await app.as(place.head);
    await saveDraft(head, place, optionsFor(categoryId, 5));
    const { body } = await publishDraft(head, place, { from: '2198-12-01' });
    expect(body).toMatchObject({
      waitsFor: 'date',
      policy: {
        state: 'scheduled',
        effectiveFrom: '2198-11-30T19:00:00.000Z',
        publishedAt: null,
        publishedBy: 'Aigul',
      },
    });
    expect((await head.get(policyOf(place))).status).toBe(422);
  });

  it.each(['2020-01-01', new Date().toISOString().slice(0, 10), '2020-01-01T00:00:00Z'])(
    '%s is not in the future',
    async (from) => {
      const place = await aNewDepartment(app);
      const head = await app.as(place.head);
      await saveDraft(head, place, optionsFor(categoryId, 5));
      const { body } = await publishDraft(head, place, { from });
      expect(body).toMatchObject({ code: 'invalid_request', fields: [{ field: 'from', problem: 'not_in_future' }] });
    },
  );

  it.each(['tomorrow', '2026-02-30', '2198-12-01T00:00'])('%s is no day', async (from) => {
    const place = await aNewDepartment(app);
    expect((await publishDraft(await app.as(place.head), place, { from })).body.code).toBe('invalid_request');
  });

  it('can be taken back, and needs to be before anything else', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    const options = optionsFor(categoryId, 5);
    await saveDraft(head, place, options);
    await publishDraft(head, place, { from: '2198-12-01' });
    expect((await publishDraft(head, place)).body).toMatchObject({ code: 'draft_not_open', state: 'scheduled' });
    const { status, body } = await takeBack(head, place);
    expect([status, body.state, body.effectiveFrom, body.publishedBy]).toEqual([200, 'draft', null, null]);
    expect(body.options).toEqual(options);
    expect((await takeBack(head, place)).body).toEqual(body);
    expect((await publishDraft(head, place)).body.policy.state).toBe('published');
    expect((await takeBack(head, place)).status).toBe(404);
    const states = (await auditOf(app, place, 'policy')).map(({ after }) => after['state']);
    expect(states).toEqual(['scheduled', 'draft', 'published']);
  });
});

describe('the versions', () => {
  it('are listed newest first, page by page; the draft only for those who write or confirm it', async () => {
    const desk = await aDesk(app.db);
    const head = await app.as(desk.head);
    for (const count of [5, 6]) {
      await saveDraft(head, desk, optionsFor(categoryId, count));
      await publishDraft(head, desk);
    }
    const { body: draft } = await saveDraft(head, desk, []);
    const list = `${policyOf(desk)}/versions`;
    const seen = async (person: { id: string }): Promise<number[]> =>
      (await everyPage<PolicyVersionSummary>(await app.as(person), list, 2)).map(({ version }) => version);
    expect(await seen(desk.head)).toEqual([4, 3, 2, 1]);
    expect(await seen(await anOfficer(app.db, 'finance'))).toEqual([4, 3, 2, 1]);
    expect(await seen(desk.giver)).toEqual([3, 2, 1]);
    expect((await head.get(`${list}/${draft.id}`)).status).toBe(200);
    expect((await (await app.as(desk.giver)).get(`${list}/${draft.id}`)).status).toBe(404);
    const foreign = await aDesk(app.db);
    expect((await head.get(`${list}/${foreign.policy.versionId}`)).status).toBe(404);
  });
});
