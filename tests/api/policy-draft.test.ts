import { randomUUID } from 'node:crypto';
import type { AuthoredOption } from '@amends/shared/contract/policy-draft.js';
import { useApp } from '../support/app.js';
import { aCategory, aDesk, anEmployee } from '../support/builders.js';
import { anAuthoredOption } from '../support/authored.js';
import { oneKey } from '../support/over-http.js';
import {
  aNewDepartment,
  auditOf,
  optionsFor,
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

const FAR = '2199-01-01T00:00:00Z';

describe('the draft', () => {
  it('of a new department is empty, and version 1', async () => {
    const place = await aNewDepartment(app);
    const { status, body } = await readDraft(await app.as(place.head), place);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: null, version: 1, state: 'draft', options: [], revision: 0, savedBy: null });
  });

  it('of a department with a policy begins as a copy of it', async () => {
    const desk = await aDesk(app.db);
    const { body } = await readDraft(await app.as(desk.head), desk);
    expect(body).toMatchObject({ id: null, version: 2, state: 'draft', revision: 0, optionCount: 5 });
    expect(body.options.map(({ id }) => id)).toEqual(desk.policy.optionIds);
  });

  it('comes back as it was saved, with who saved it, in their order', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    const options = [
      anAuthoredOption({
        categoryIds: [categoryId, await aCategory(app.db)],
        kind: 'money',
        amount: { minMinor: 1, defaultMinor: 20, maxMinor: 300 },
        perceivedValueMinor: 0,
        minSeverity: 4,
        restores: 'money',
        perCustomer90Days: 2,
        carriesCode: false,
        validDays: null,
        glAccount: '6400',
        archived: true,
      }),
      ...optionsFor(categoryId, 2),
    ];
    const saved = await saveDraft(head, place, options, 0);
    expect(saved).toMatchObject({
      status: 200,
      body: { revision: 1, savedBy: 'Aigul', state: 'draft', optionCount: 2 },
    });
    expect(saved.body.options).toEqual(options);
    const { body } = await readDraft(head, place);
    expect(body).toEqual(saved.body);
    const turned = await saveDraft(head, place, options.toReversed(), 1);
    expect(turned.body).toMatchObject({ id: body.id, version: 1, revision: 2 });
    expect((await readDraft(head, place)).body.options).toEqual(options.toReversed());
  });

  it('does not change what is in force', async () => {
    const desk = await aDesk(app.db);
    const head = await app.as(desk.head);
    const { body: before } = await head.get(`/api/departments/${desk.department.id}/policy`);
    await saveDraft(head, desk, optionsFor(categoryId, 7));
    expect((await head.get(`/api/departments/${desk.department.id}/policy`)).body).toEqual(before);
  });

  it('written down for the audit with its revisions', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    await saveDraft(head, place, optionsFor(categoryId, 1));
    await saveDraft(head, place, optionsFor(categoryId, 2));
    expect(await auditOf(app, place, 'policy_draft')).toEqual([
      { actorId: place.head.id, before: null, after: { version: 1, revision: 1, options: 1 } },
      { actorId: place.head.id, before: { version: 1, revision: 1 }, after: { version: 1, revision: 2, options: 2 } },
    ]);
  });
});

describe('two heads at one draft', () => {
  it('the later one is told who saved when, and overwrites nothing', async () => {
    const place = await aNewDepartment(app);
    const first = await app.as(place.head);
    const second = await app.as(await anEmployee(app.db, place.department, { role: 'head' }));
    const options = optionsFor(categoryId, 3);
    await saveDraft(first, place, options, 0);
    const late = await saveDraft(second, place, [], 0);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'draft_changed', revision: 1, savedBy: 'Aigul', savedAt: expect.stringMatching(/^20.*Z$/) },
    });
    expect((await readDraft(second, place)).body.options).toEqual(options);
    expect((await saveDraft(second, place, [], 1)).body.revision).toBe(2);
  });

  it('at the same moment: one is saved, the others are told', async () => {
    const place = await aNewDepartment(app);
    const heads = await Promise.all(
      Array.from({ length: 8 }, async () => app.as(await anEmployee(app.db, place.department, { role: 'head' }))),
    );
    const lists = heads.map((_, i) => optionsFor(categoryId, i + 1));
    const answers = await Promise.all(heads.map((head, i) => saveDraft(head, place, lists[i]!, 0)));
    const saved = answers.filter(({ status }) => status === 200);
    expect(saved).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'draft_changed')).toHaveLength(7);
    const { body } = await readDraft(heads[0]!, place);
    expect([body.revision, body.options]).toEqual([1, saved[0]!.body.options]);
  });

  it('whoever names no revision means whatever is there', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    await saveDraft(head, place, []);
    expect((await saveDraft(head, place, optionsFor(categoryId, 1))).body.revision).toBe(2);
  });
});

describe('a draft that is on its way', () => {
  it('is not saved over until it is taken back', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    await saveDraft(head, place, optionsFor(categoryId, 5));
    await publishDraft(head, place, { from: FAR });
    const refused = await saveDraft(head, place, []);
    expect(refused).toMatchObject({ status: 409, body: { code: 'draft_not_open', state: 'scheduled' } });
    expect((await readDraft(head, place)).body).toMatchObject({ state: 'scheduled', revision: 1, optionCount: 5 });
    expect((await takeBack(head, place)).body).toMatchObject({ state: 'draft', revision: 1, effectiveFrom: null });
    expect((await saveDraft(head, place, [], 1)).status).toBe(200);
  });
});

describe('an idempotency key', () => {
  it('saves once and answers the same again; for another list it is refused', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    const key = oneKey();
    const options = optionsFor(categoryId, 2);
    const first = await saveDraft(head, place, options, 0, key);
    const again = await saveDraft(head, place, options, 0, key);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(again.headers['idempotent-replay']).toBe('true');
    expect(await saveDraft(head, place, [], 0, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
    expect((await readDraft(head, place)).body.revision).toBe(1);
  });
});

describe('an option that cannot be', () => {
  const fieldsOf = (body: { [fact: string]: unknown }): unknown => body['fields'];

  it.each<[string, Partial<AuthoredOption> & Record<string, unknown>, string, string]>([
    ['a title in one language only', { title: { en: 'Meal', ru: '' } }, 'title.ru', 'missing'],
    ['a title too long', { title: { en: 'a'.repeat(81), ru: 'Обед' } }, 'title.en', 'too_long'],
    [
      'amounts out of order',
      { amount: { minMinor: 9, defaultMinor: 8, maxMinor: 9 } },
      'amount.defaultMinor',
      'not_in_order',
    ],
    [
      'an amount beyond everything',
      { amount: { minMinor: 1, defaultMinor: 1, maxMinor: 1e12 } },
      'amount.maxMinor',
      'too_large',
    ],
    ['half a cent', { perceivedValueMinor: 0.5 }, 'perceivedValueMinor', 'not_a_whole_number'],
    ['no category', { categoryIds: [] }, 'categoryIds', 'missing'],
    ['a category that does not exist', { categoryIds: [randomUUID()] }, 'categoryIds', 'unknown'],
    ['an unknown kind', { kind: 'bribe' as 'treat' }, 'kind', 'not_one_of'],
    ['a severity of 5', { minSeverity: 5 }, 'minSeverity', 'too_large'],
    ['an unknown field', { colour: 'red' }, 'colour', 'unknown_field'],
    ['text in a list', { title: ['Meal'] as unknown as AuthoredOption['title'] }, 'title', 'not_as_expected'],
    ['a line break', { say: { en: 'a\nb', ru: 'б' } }, 'say.en', 'control_character'],
    ['no number where null is meant', { validDays: undefined }, 'validDays', 'missing'],
  ])('%s is told at its field', async (_, about, field, problem) => {
    const place = await aNewDepartment(app);
    const options = [...optionsFor(categoryId, 1), anAuthoredOption({ categoryIds: [categoryId], ...about })];
    const { status, body } = await saveDraft(await app.as(place.head), place, options);
    expect([status, body.code]).toEqual([400, 'invalid_request']);
    expect(fieldsOf(body)).toContainEqual({ field: `options.1.${field}`, problem });
  });

  it('an id of another department is refused, and so is one twice', async () => {
    const place = await aNewDepartment(app);
    const foreign = await aDesk(app.db);
    const head = await app.as(place.head);
    const option = anAuthoredOption({ id: foreign.policy.optionIds[0]!, categoryIds: [categoryId] });
    expect(fieldsOf((await saveDraft(head, place, [option])).body)).toEqual([
      { field: 'options.0.id', problem: 'not_yours' },
    ]);
    const [twice] = optionsFor(categoryId, 1);
    expect(fieldsOf((await saveDraft(head, place, [twice!, twice!])).body)).toEqual([
      { field: 'options.1.id', problem: 'twice' },
    ]);
  });

  it('the thirty-first is one too many', async () => {
    const place = await aNewDepartment(app);
    const head = await app.as(place.head);
    expect((await saveDraft(head, place, optionsFor(categoryId, 30))).status).toBe(200);
    expect((await saveDraft(head, place, optionsFor(categoryId, 31))).body.code).toBe('invalid_request');
  });
});

it('ten options with the longest texts beside twenty archived ones are not too much to send', async () => {
  const place = await aNewDepartment(app);
  const text = (length: number) => ({ en: 'a'.repeat(length), ru: 'я'.repeat(length) });
  const options = [
    ...optionsFor(categoryId, 10, { title: text(80), say: text(300), handOver: text(300) }),
    ...optionsFor(categoryId, 20, { say: text(120), handOver: text(100), archived: true }),
  ];
  const { status, body } = await saveDraft(await app.as(place.head), place, options);
  expect([status, body.optionCount]).toEqual([200, 10]);
});
