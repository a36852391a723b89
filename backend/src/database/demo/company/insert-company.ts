import type { Category } from '@amends/shared/contract/policy.js';
import type { ClientBase } from 'pg';
import { v7 as newId } from 'uuid';
import { CATEGORIES } from './categories.js';
import { COMPANY, DEPARTMENTS } from './company.js';
import type { CategorySlug, DemoDepartment } from './demo-types.js';
import { insertPeople } from './insert-people.js';
import { insertPlan } from './insert-plan.js';
import { insertPolicies } from './insert-policies.js';
import { insertRates } from './insert-rates.js';
import type { LivingCompany, LivingDepartment } from './living-company.js';
import { minorOf } from './minor-of.js';

/**
 * Founds the demo company in an empty database: departments, people, categories, policies, budget plans.
 * @param now milliseconds since 1970; the policies were published in the months before
 */
export async function insertCompany(client: ClientBase, now: number): Promise<LivingCompany> {
  await client.query('INSERT INTO company (name, base_currency, is_demo) VALUES ($1, $2, true)', [
    COMPANY.name,
    COMPANY.baseCurrency,
  ]);
  const departmentIds = new Map(DEPARTMENTS.map(({ slug }) => [slug, newId()]));
  for (const { slug, name, currency, timeZone } of DEPARTMENTS) {
    await client.query('INSERT INTO department (id, slug, name, currency, time_zone) VALUES ($1, $2, $3, $4, $5)', [
      departmentIds.get(slug),
      slug,
      name,
      currency,
      timeZone,
    ]);
  }
  await insertRates(client, now);
  const { teams, finance } = await insertPeople(client, departmentIds, now);
  const categories = await insertCategories(client);

  const settle = async (department: DemoDepartment): Promise<LivingDepartment> => {
    const id = departmentIds.get(department.slug);
    const team = teams.get(department.slug);
    if (!id || !team) throw new Error(`${department.slug} has nobody.`);
    const policies = await insertPolicies(client, { department, id, head: team.head, categories, now });
    await insertPlan(client, { department, id, head: team.head, now });
    const { slug, currency, timeZone } = department;
    const authorityLimitMinor = minorOf(department.authorityLimit, currency);
    return { id, slug, currency, timeZone, authorityLimitMinor, team, policies };
  };
  const departments: LivingDepartment[] = [];
  for (const department of DEPARTMENTS) departments.push(await settle(department));
  return { departments, categories, finance };
}

async function insertCategories(client: ClientBase): Promise<Map<CategorySlug, Category>> {
  const inserted = new Map<CategorySlug, Category>();
  for (const [position, category] of CATEGORIES.entries()) {
    const { slug, name, severity, lost } = category;
    const id = newId();
    await client.query(
      'INSERT INTO category (id, slug, position, name, severity, lost, escalate) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, slug, position, name, severity, lost, 'escalate' in category ? category.escalate : null],
    );
    inserted.set(slug, { id, slug, name: name.en, severity, lost });
  }
  return inserted;
}
