import type { ClientBase } from 'pg';
import { v7 as newId } from 'uuid';
import { DAY, FIRST_POLICY_DAYS_AGO, PRESENT_POLICY_DAYS_AGO } from '../quarter/calendar.js';
import type { DemoDepartment, DemoOption } from './demo-types.js';
import { insertOption, type PolicyContext } from './insert-option.js';
import type { LivingOption, LivingPolicy } from './living-company.js';

/** Publishes both versions of a department's policy, each in its time. @returns them, the present one first */
export async function insertPolicies(client: ClientBase, context: PolicyContext): Promise<LivingPolicy[]> {
  const { department, now } = context;
  const optionIds = new Map(department.options.map(({ slug }) => [slug, newId()]));
  const firstAt = now - FIRST_POLICY_DAYS_AGO * DAY;
  const presentAt = now - PRESENT_POLICY_DAYS_AGO * DAY;

  const first = await publish(client, context, {
    version: 1,
    at: firstAt,
    options: earlierOptions(department),
    optionIds,
  });
  await client.query(`UPDATE policy_version SET state = 'superseded', superseded_at = $2 WHERE id = $1`, [
    first.id,
    new Date(presentAt),
  ]);
  const present = await publish(client, context, { version: 2, at: presentAt, options: department.options, optionIds });
  return [present, first];
}

const earlierOptions = ({ options, before }: DemoDepartment): DemoOption[] =>
  options
    .filter(({ slug }) => slug !== before.without)
    .map((option) => ({ ...option, ...before.changed[option.slug] }));

async function publish(
  client: ClientBase,
  context: PolicyContext,
  version: { version: number; at: number; options: readonly DemoOption[]; optionIds: ReadonlyMap<string, string> },
): Promise<LivingPolicy> {
  const id = newId();
  await client.query('INSERT INTO policy_version (id, department_id, version) VALUES ($1, $2, $3)', [
    id,
    context.id,
    version.version,
  ]);
  const options: LivingOption[] = [];
  for (const [position, option] of version.options.entries()) {
    const optionId = version.optionIds.get(option.slug) ?? newId();
    options.push(await insertOption(client, context, { policyId: id, optionId, position, option }));
  }
  await client.query(
    `UPDATE policy_version SET state = 'published', published_at = $2, published_by = $3 WHERE id = $1`,
    [id, new Date(version.at), context.head],
  );
  return { id, publishedAt: version.at, options };
}
