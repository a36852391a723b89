import type { Page, Problem } from '@amends/shared/contract/common.js';
import type { Department, Employee } from '@amends/shared/contract/department.js';
import { useApp } from '../support/app.js';
import { aDepartment, anEmployee, type Employee as Somebody } from '../support/builders.js';
import type { Client } from '../support/client.js';

const app = useApp();
const ids = (page: Page<{ id: string }>): string[] => page.items.map(({ id }) => id).toSorted();

let gate: { id: string };
let hotel: { id: string };
let atGate: Somebody[];
let atHotel: Somebody;
let staff: Client;
let finance: Client;

beforeAll(async () => {
  gate = await aDepartment(app.db);
  hotel = await aDepartment(app.db);
  atGate = [
    await anEmployee(app.db, { ...gate, currency: 'EUR' }),
    await anEmployee(app.db, { ...gate, currency: 'EUR' }, { role: 'head' }),
  ];
  atHotel = await anEmployee(app.db, { ...hotel, currency: 'EUR' });
  staff = await app.as(atGate[0]!);
  finance = await app.as(await withCompanyRole('finance'));
});

async function withCompanyRole(role: 'finance' | 'admin'): Promise<{ id: string }> {
  const somebody = await anEmployee(app.db, { ...gate, currency: 'EUR' });
  await app.db.owner.query('DELETE FROM employee_role WHERE employee_id = $1', [somebody.id]);
  await app.db.owner.query('INSERT INTO employee_role (employee_id, role) VALUES ($1, $2)', [somebody.id, role]);
  return somebody;
}

it('shows staff their own department and finance all of them', async () => {
  expect(ids((await staff.get<Page<Department>>('/api/departments')).body)).toEqual([gate.id]);
  expect(ids((await finance.get<Page<Department>>('/api/departments')).body)).toEqual([gate.id, hotel.id].toSorted());
});

it('shows staff their colleagues and nobody else', async () => {
  const { body } = await staff.get<Page<Employee>>('/api/employees');
  expect(ids(body)).toEqual(atGate.map(({ id }) => id).toSorted());
});

it('shows another department as one without people', async () => {
  const { status, body } = await staff.get<Page<Employee>>(`/api/employees?departmentId=${hotel.id}`);
  expect([status, body.items]).toEqual([200, []]);
});

it('narrows by department and by a part of the e-mail', async () => {
  const inHotel = await finance.get<Page<Employee>>(`/api/employees?departmentId=${hotel.id}`);
  expect(ids(inHotel.body)).toEqual([atHotel.id]);
  const email = inHotel.body.items[0]!.email;
  const found = await finance.get<Page<Employee>>(`/api/employees?search=${email.slice(0, -8).toUpperCase()}`);
  expect(ids(found.body)).toEqual([atHotel.id]);
  expect((await finance.get<Page<Employee>>('/api/employees?search=%25')).body.items).toEqual([]);
});

it('turns pages without losing or repeating anybody', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const mark: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await finance.get<Page<Employee>>(`/api/employees?limit=1${mark}`);
    seen.push(...body.items.map(({ id }) => id));
    cursor = body.nextCursor;
  }
  const all = await finance.get<Page<Employee>>('/api/employees?limit=200');
  expect(seen).toEqual(all.body.items.map(({ id }) => id));
});

it('tells no password, not even its hash', async () => {
  const { text } = await finance.get('/api/employees');
  expect(text).not.toMatch(/password|hash/i);
});

it('lists no demo people outside demo mode', async () => {
  expect((await app.anonymous.get<Problem>('/api/demo')).body.code).toBe('not_found');
});
