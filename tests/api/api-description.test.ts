import { PROBLEM_CODES } from '@amends/shared/problems.js';
import { useApp } from '../support/app.js';

interface Description {
  openapi: string;
  info: { description: string };
  paths: Record<string, Record<string, { summary: string; responses: Record<string, { description: string }> }>>;
  components: { schemas: Record<string, object> };
}

const app = useApp();

const describe31 = async (): Promise<{ document: Description; text: string }> => {
  const { body, text } = await app.anonymous.get<Description>('/api/openapi.json');
  return { document: body, text };
};

it('describes the API in OpenAPI 3.1 with the contract’s own types', async () => {
  const { document, text } = await describe31();
  expect(document.openapi).toBe('3.1.0');
  const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !(name in document.components.schemas))).toEqual([]);
});

it('describes every route of the API, with a sentence and an answer', async () => {
  const { document } = await describe31();
  const silent = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { summary, responses }]) => !summary || !Object.keys(responses).some((s) => s.startsWith('2')))
      .map(([method]) => `${method} ${path}`),
  );
  expect(silent).toEqual([]);
});

it('lists every problem code with its status', async () => {
  const { document } = await describe31();
  const listed = [...document.info.description.matchAll(/\| `(\w+)` \| \d{3} \|/g)].map(([, code]) => code);
  expect(listed).toEqual(PROBLEM_CODES);
});

it('says what the guard may answer', async () => {
  const { document } = await describe31();
  expect(document.paths['/api/gestures']?.['post']?.responses).toMatchObject({
    401: { description: 'not_signed_in' },
    403: { description: 'not_allowed, cross_site' },
    413: { description: 'body_too_large' },
  });
  expect(document.paths['/api/health/live']?.['get']?.responses['401']).toBeUndefined();
});

it('can be read at /api/docs, with styles in the page there and nowhere else', async () => {
  const { status, headers, text } = await app.anonymous.get('/api/docs');
  expect(status).toBe(200);
  expect(text).toContain('Amends API');
  expect(headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
  expect((await app.anonymous.get('/api/docs/swagger-ui-init.js')).text).toContain('/api/gestures');
});
