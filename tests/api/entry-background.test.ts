import type { EntryBackground } from '@amends/shared/contract/entry-background.js';
import { useApp } from '../support/app.js';
import { aCompany } from '../support/company.js';
import { aGesture } from '../support/over-http.js';

const app = useApp();

it('tells the seal that covers an entry, and the plan that held when it was written', async () => {
  const { gate, finance } = await aCompany(app.db);
  const client = await app.as(finance);
  const { receipt } = await aGesture(app, gate, { amountMinor: 100 });
  const path = `/api/budgets/${receipt.budgetId}/entries/${receipt.seq}`;

  const fresh = (await client.get<EntryBackground>(path)).body;
  expect(fresh.seal).toBeNull();
  expect(fresh.plan).toMatchObject({ periodKind: expect.any(String), authorityLimitMinor: expect.any(Number) });
  expect(fresh.planEffectiveFrom).not.toBeNull();

  await client.post('/api/ledger/seals', {});
  const sealed = (await client.get<EntryBackground>(path)).body;
  expect(sealed.seal).toEqual({ number: 1, sealedAt: expect.any(String) });

  const next = await aGesture(app, gate, { amountMinor: 100 });
  const after = await client.get<EntryBackground>(`/api/budgets/${next.receipt.budgetId}/entries/${next.receipt.seq}`);
  expect(after.body.seal).toBeNull();
});
