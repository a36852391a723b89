import type { OptionInsight, OptionInsights } from '@amends/shared/contract/insight.js';
import { useApp } from '../support/app.js';
import { aDesk, type Desk } from '../support/builders.js';
import { type Case, lived } from '../support/cases.js';
import type { Client } from '../support/client.js';
import { anOfficer } from '../support/company.js';
import type { Either } from '../support/over-http.js';

const app = useApp();
let desk: Desk;
let head: Client;

const ENOUGH = { allottedMinor: 10_000_000, authorityLimitMinor: 1_000_000 };

beforeEach(async () => {
  desk = await aDesk(app.db, ENOUGH);
  head = await app.as(desk.head);
});

const read = async (query = '', client = head): Promise<Either<OptionInsights>> =>
  (await client.get<Either<OptionInsights>>(`/api/insights/options?departmentId=${desk.department.id}&${query}`)).body;
const itemOf = ({ items }: OptionInsights, n: number): OptionInsight =>
  items.find(({ option }) => option.id === desk.policy.optionIds[n])!;

const times = (n: number, one: Case): Case[] => Array.from({ length: n }, () => ({ ...one }));

it('counts each outcome on its own, and nobody who said nothing', async () => {
  const [lounge] = desk.policy.optionIds;
  await lived(app.db, desk, [
    { option: lounge, mood: 'calm', rating: 5 },
    { option: lounge, mood: 'upset', rating: 3 },
    { option: lounge, mood: 'calm', returned: true },
    { option: lounge },
  ]);
  const item = async (outcome: string) => itemOf(await read(`outcome=${outcome}`), 0);
  expect(await item('calm')).toMatchObject({ given: 4, k: 2, n: 3, answerShare: 0.75, bounds: { low: 0.5, high: 0.75 } });
  expect(await item('settled')).toMatchObject({ given: 4, k: 1, n: 2, dots: [true, false] });
  expect(await item('returned')).toMatchObject({ given: 4, k: 1, n: 1, verdict: 'too_early' });
});
