import type { SecondYes } from '@amends/shared/contract/policy-draft.js';
import { useApp } from '../support/app.js';
import { aCategory, anEmployee } from '../support/builders.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import {
  aNewDepartment,
  auditOf,
  confirmProposal,
  type NewDepartment,
  optionsFor,
  publishDraft,
  readDraft,
  saveDraft,
  takeBack,
} from '../support/policy-over-http.js';

const app = useApp();
let categoryId: string;
let finance: Client;
beforeAll(async () => {
  categoryId = await aCategory(app.db);
  finance = await app.as(await anOfficer(app.db, 'finance'));
});
beforeEach(() => setLimits([{ currency: 'EUR', aboveMinor: 5_000 }]));

const setLimits = async (limits: SecondYes['limits']): Promise<void> => {
  expect(await finance.put('/api/settings/second-yes', { limits })).toMatchObject({ status: 200, body: { limits } });
};

const upTo = (maxMinor: number) => ({ amount: { minMinor: 1, defaultMinor: 1, maxMinor } });

/** A department whose draft has one option of such a cost. */
async function aDraftUpTo(maxMinor: number, settings = {}): Promise<{ place: NewDepartment; head: Client }> {
  const place = await aNewDepartment(app, settings);
  const head = await app.as(place.head);
  await saveDraft(head, place, [...optionsFor(categoryId, 4), ...optionsFor(categoryId, 1, upTo(maxMinor))]);
  return { place, head };
}

describe('the setting', () => {
  it('is off until it is set, is read by heads and finance, and set by finance', async () => {
    await setLimits([]);
    expect((await finance.get('/api/settings/second-yes')).body).toEqual({ limits: [] });
    const { place, head } = await aDraftUpTo(100_000_000_000);
    expect((await publishDraft(head, place)).body.policy.state).toBe('published');
    expect((await head.get('/api/settings/second-yes')).status).toBe(200);
    expect((await head.put('/api/settings/second-yes', { limits: [] })).status).toBe(403);
  });

  it('is written down with what it was before', async () => {
    await setLimits([{ currency: 'KZT', aboveMinor: 7 }]);
    const { rows } = await app.db.owner.query(
      `SELECT before, after FROM audit_event WHERE subject = 'second_yes' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([
      { before: [{ currency: 'EUR', aboveMinor: 5_000 }], after: [{ currency: 'KZT', aboveMinor: 7 }] },
    ]);
  });

  it.each([
    [[{ currency: 'euro', aboveMinor: 1 }]],
    [[{ currency: 'EUR', aboveMinor: -1 }]],
    [[{ currency: 'EUR', aboveMinor: 0.5 }]],
    [[{ currency: 'EUR' }]],
    [
      [
        { currency: 'EUR', aboveMinor: 1 },
        { currency: 'EUR', aboveMinor: 2 },
      ],
    ],
    ['EUR'],
  ])('%j is refused', async (limits) => {
    expect((await finance.put('/api/settings/second-yes', { limits })).status).toBe(400);
  });
});

describe('above the limit', () => {
  it('a policy waits for finance, and is in force with their yes', async () => {
    const { place, head } = await aDraftUpTo(5_001);
    const { body } = await publishDraft(head, place);
    expect(body).toMatchObject({ waitsFor: 'finance', policy: { state: 'proposed', publishedBy: 'Aigul' } });
    expect((await head.get(`/api/departments/${place.department.id}/policy`)).status).toBe(422);
    expect((await readDraft(finance, place)).body).toMatchObject({ state: 'proposed', revision: 1 });
    expect((await saveDraft(head, place, [])).body).toMatchObject({ code: 'draft_not_open', state: 'proposed' });
    const confirmed = await confirmProposal(finance, place, 1);
    expect(confirmed.body).toMatchObject({ waitsFor: null, policy: { state: 'published', publishedBy: 'Aigul' } });
    expect((await confirmProposal(finance, place)).body).toMatchObject({ code: 'already_settled', state: 'published' });
    const audited = await auditOf(app, place, 'policy');
    expect(audited.map(({ after }) => after['state'])).toEqual(['proposed', 'published']);
    expect(audited[0]?.actorId).toBe(place.head.id);
    expect(audited[1]?.actorId).not.toBe(place.head.id);
  });

  it('and a date it waits for both', async () => {
    const { place, head } = await aDraftUpTo(5_001);
    await publishDraft(head, place, { from: '2198-12-01' });
    expect((await confirmProposal(finance, place)).body).toMatchObject({
      waitsFor: 'date',
      policy: { state: 'scheduled', effectiveFrom: '2198-12-01T00:00:00.000Z' },
    });
  });

  it('nobody confirms what they proposed, in whatever role', async () => {
    const { place } = await aDraftUpTo(5_001);
    const both = await anEmployee(app.db, place.department, { role: 'head' });
    await app.db.owner.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, 'finance')`, [both.id]);
    const client = await app.as(both);
    await publishDraft(client, place);
    expect(await confirmProposal(client, place)).toMatchObject({ status: 403, body: { code: 'own_request' } });
    expect((await confirmProposal(finance, place)).status).toBe(200);
  });

  it('finance confirms what it has read, not what was proposed instead', async () => {
    const { place, head } = await aDraftUpTo(5_001);
    await publishDraft(head, place);
    await takeBack(head, place);
    await saveDraft(head, place, optionsFor(categoryId, 5, upTo(99_999)));
    await publishDraft(head, place);
    expect(await confirmProposal(finance, place, 1)).toMatchObject({ status: 409, body: { code: 'draft_changed' } });
    expect((await confirmProposal(finance, place, 2)).status).toBe(200);
  });

  it('finance may give it back instead; then there is nothing to confirm', async () => {
    const { place, head } = await aDraftUpTo(5_001);
    await publishDraft(head, place);
    expect((await takeBack(finance, place)).body.state).toBe('draft');
    expect((await confirmProposal(finance, place)).status).toBe(404);
  });
});

it.each([
  ['exactly at the limit', 5_000, {}],
  ['in a currency without one', 5_001, { currency: 'KZT' }],
])('%s nobody else is asked', async (_, maxMinor, settings) => {
  const { place, head } = await aDraftUpTo(maxMinor, settings);
  expect((await publishDraft(head, place)).body.waitsFor).toBeNull();
});

it('an archived option asks nobody', async () => {
  const place = await aNewDepartment(app);
  const head = await app.as(place.head);
  await saveDraft(head, place, [
    ...optionsFor(categoryId, 5),
    ...optionsFor(categoryId, 1, { ...upTo(9_999), archived: true }),
  ]);
  expect((await publishDraft(head, place)).body.waitsFor).toBeNull();
});

it('a head’s taking back against finance’s yes: one of them happens', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { place, head } = await aDraftUpTo(5_001);
    await publishDraft(head, place);
    const [back, yes] = await Promise.all([takeBack(head, place), confirmProposal(finance, place)]);
    const published = (await head.get(`/api/departments/${place.department.id}/policy`)).status === 200;
    expect([back.status, yes.status]).toEqual(published ? [404, 200] : [200, 404]);
  }
});
