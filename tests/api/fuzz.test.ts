import { randomUUID } from 'node:crypto';
import { PROBLEM_CODES } from '@amends/shared/problems.js';
import fc from 'fast-check';
import { useApp } from '../support/app.js';
import { aCompany } from '../support/company.js';
import { nasty, type Schema, valuesOf } from '../support/from-description.js';
import { aGesture, BIG } from '../support/over-http.js';
import { reconcile } from '../support/reconcile.js';
import { aSession } from '../support/sessions.js';

const ENOUGH_MS = 5_000;

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
interface Sent {
  method: string;
  url: string;
  payload?: string;
  token: string;
}

const app = useApp();

/** Requests as the description has them, and worse. */
async function requests(): Promise<fc.Arbitrary<Sent>> {
  const company = await aCompany(app.db);
  const { gate, hotel, finance } = company;
  const given = [await aGesture(app, gate), await aGesture(app, gate, BIG), await aGesture(app, hotel)];
  const people = [gate.giver, gate.head, finance];
  const tokens = await Promise.all(people.map(({ id }) => aSession(app.db, id)));
  const ids = [
    ...given.flatMap(({ gesture, receipt }) => [gesture.id, receipt.budgetId]),
    ...[gate, hotel].flatMap(({ department, policy, giver }) => [department.id, policy.categoryId, giver.id]),
    ...gate.policy.optionIds,
  ];
  const { paths, components } = (await app.anonymous.get<Document>('/api/openapi.json')).body;
  const values = (schema: Schema): fc.Arbitrary<unknown> => valuesOf(schema, components.schemas, ids);
  const token = fc.constantFrom(...tokens);

  const of = (path: string, method: string, { parameters = [], requestBody }: Operation): fc.Arbitrary<Sent> => {
    const place = (where: string): Record<string, fc.Arbitrary<unknown>> =>
      Object.fromEntries(parameters.filter((p) => p.in === where).map(({ name, schema }) => [name, values(schema)]));
    const body = requestBody?.content['application/json']?.schema;
    return fc
      .record({
        path: fc.record(place('path')),
        query: fc.record({ ...place('query'), strange: nasty() }, { requiredKeys: [] }),
        body: body ? values(body) : fc.constant(undefined),
        token,
      })
      .map((parts) => ({
        method: method.toUpperCase(),
        url: urlOf(path, parts.path, parts.query),
        token: parts.token,
        ...(body ? { payload: JSON.stringify(parts.body) ?? '' } : {}),
      }));
  };
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      // its answer has no end
      .filter(() => path !== '/api/events')
      // it would end the session that the others speak with
      .filter(([method]) => method !== 'delete')
      .map(([method, operation]) => of(path, method, operation)),
  );
  return fc.oneof(...all);
}

// through bytes, because half a character cannot be written into an address
const asText = (value: unknown): string =>
  encodeURIComponent(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString());

function urlOf(path: string, inPath: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => asText(inPath[name]));
  const search = Object.entries(query).map(([name, value]) => `${name}=${asText(value)}`);
  return search.length > 0 ? `${filled}?${search.join('&')}` : filled;
}

it('answers nothing that the description lets people send with a failure of its own', async () => {
  let answers = 0;
  let good = 0;
  await fc.assert(
    fc.asyncProperty(await requests(), async ({ token, method, url, payload }) => {
      const { statusCode, headers, body } = await app.nest.inject({
        method: method as 'GET',
        url,
        headers: {
          authorization: `Bearer ${token}`,
          'idempotency-key': randomUUID(),
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(payload === undefined ? {} : { payload }),
      });
      answers += 1;
      if (statusCode < 400) {
        good += 1;
        return;
      }
      expect([statusCode < 500, body]).toEqual([true, expect.anything()]);
      expect(String(headers['content-type'])).toContain('application/problem+json');
      expect(PROBLEM_CODES).toContain((JSON.parse(body) as { code: string }).code);
    }),
    { numRuns: 100_000, interruptAfterTimeLimit: ENOUGH_MS, endOnFailure: true },
  );
  expect(answers).toBeGreaterThan(100);
  expect(good).toBeGreaterThan(answers / 20);
  await reconcile(app.db);
});
