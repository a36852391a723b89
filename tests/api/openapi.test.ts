import { PROBLEM_CODES } from '@amends/shared/problems.js';
import { useApp } from '../support/app.js';
import { routesOf } from '../support/routes.js';

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: { content: Record<string, { schema?: object }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema?: object }> }>;
  security?: object[];
}
interface Document {
  openapi: string;
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

const app = useApp();
let document: Document;

beforeAll(async () => {
  document = (await app.anonymous.get<Document>('/api/openapi.json')).body;
});

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      operation,
    ]),
  );

it('is OpenAPI 3.1 and says what it is', () => {
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info).toMatchObject({ title: 'Amends', version: expect.any(String) });
});

it('describes every real route, and no other', () => {
  const real = routesOf(app).filter((route) => /^\w+ \/api\/(?!docs|openapi)/.test(route));
  expect(
    operations()
      .map(([route]) => route)
      .toSorted(),
  ).toEqual(real.toSorted());
});

it('has no reference that leads nowhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
  const known = Object.keys(document.components.schemas).map(
    (name) => `#/components/schemas/${encodeURIComponent(name)}`,
  );
  expect(references.filter((to) => !known.includes(to!) && !known.includes(decodeURIComponent(to!)))).toEqual([]);
  expect(references.length).toBeGreaterThan(50);
});

/** The address says it all. */
const TAKES_NOTHING = [
  'POST /api/choices/:id/withdrawal',
  'POST /api/customers/:id/erasure',
  'POST /api/gestures/:id/printings',
  'POST /api/ledger/seals',
  'POST /api/ledger/verification/:id/cancellation',
  'POST /api/promises/:id/receipt',
  'POST /api/finance/reconciliation',
  'POST /api/closes/:id/reopening/approval',
];

it('says of every operation what it does, takes and answers', () => {
  for (const [route, { summary, parameters = [], requestBody, responses }] of operations()) {
    expect([route, summary]).toEqual([route, expect.stringMatching(/\w/)]);
    for (const { name, schema } of parameters) expect([route, name, schema]).toEqual([route, name, expect.any(Object)]);
    const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect([route, inPath]).toEqual([route, [...route.matchAll(/:(\w+)/g)].map(([, name]) => name)]);
    const takesSomething = /^(POST|PUT)/.test(route) && !TAKES_NOTHING.includes(route);
    if (takesSomething) expect([route, requestBody]).toEqual([route, expect.any(Object)]);
    const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    expect([route, good.length]).not.toEqual([route, 0]);
    for (const [status, { content }] of good) {
      if (status !== '204') expect([route, status, content]).toEqual([route, status, expect.any(Object)]);
    }
  }
});

it('names every problem code somewhere it can really come', () => {
  const named = new Set(
    operations().flatMap(([, { responses }]) =>
      Object.values(responses).flatMap(({ content }) =>
        [...JSON.stringify(content?.['application/problem+json'] ?? '').matchAll(/"(\w+)"/g)].map(([, word]) => word),
      ),
    ),
  );
  // it belongs to no route
  expect(PROBLEM_CODES.filter((code) => !named.has(code))).toEqual(['method_not_allowed']);
  for (const code of PROBLEM_CODES) expect(document.info.description).toContain(`\`${code}\``);
});

it('says who may come and with what', () => {
  const open = operations()
    .filter(([, { security }]) => security?.length === 0)
    .map(([route]) => route);
  expect(open.toSorted()).toEqual([
    'GET /api/demo',
    'GET /api/health/live',
    'GET /api/health/ready',
    'GET /api/public/gestures/:token',
    'GET /api/reports/monthly.css',
    'POST /api/public/gestures/:token/choice',
    'POST /api/public/gestures/:token/idea',
    'POST /api/public/gestures/:token/rating',
    'POST /api/session',
  ]);
  expect(Object.keys(document.components.securitySchemes).toSorted()).toEqual(['bearer', 'cookie']);
});

it('asks for an Idempotency-Key where the route does', () => {
  const required = operations().filter(([, { parameters = [] }]) =>
    parameters.some(({ name, required: need }) => name === 'Idempotency-Key' && need),
  );
  expect(required.map(([route]) => route).toSorted()).toEqual([
    'POST /api/budgets/:id/adjustments',
    'POST /api/choices',
    'POST /api/choices/:id/pick',
    'POST /api/choices/:id/withdrawal',
    'POST /api/customers/:id/erasure',
    'POST /api/departments/:id/adjustments',
    'POST /api/gestures',
    'POST /api/gestures/:id/approval',
    'POST /api/gestures/:id/promises',
    'POST /api/gestures/:id/reversal',
    'POST /api/promises/:id/hand-over',
    'POST /api/promises/:id/result',
    'POST /api/vouchers/:code/redemptions',
  ]);
});

it('can be read as a page', async () => {
  const { status, text, headers } = await app.anonymous.get('/api/docs');
  expect([status, text.includes('<title>Amends API</title>')]).toEqual([200, true]);
  expect(headers['content-security-policy']).toContain("script-src 'self';");
});
