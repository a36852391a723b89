import { useApp } from '../support/app.js';

const app = useApp({ demo: true });

it.each(['live', 'ready'])('is %s while the database answers, and is never kept', async (probe) => {
  const { status, body, headers } = await app.anonymous.get(`/api/health/${probe}`);
  expect([status, body, headers['cache-control']]).toEqual([200, { status: 'ok' }, 'no-store']);
});

it('lists nobody to sign in as where the company is a real one, even in demo mode', async () => {
  expect((await app.anonymous.get('/api/demo')).status).toBe(404);
});
