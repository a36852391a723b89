import type { CategoryRecord, OptionRecord, PolicyVersion } from '../policy/department-policy.js';
import type { Policies } from '../policy/policies.js';
import type { GestureRow } from './gesture-row.js';

type Reference = Pick<GestureRow, 'policyVersionId' | 'optionId' | 'categoryId'>;

/** What a gesture was given under, in every language. */
export type GestureTexts = (row: Reference) => {
  version: PolicyVersion;
  option: OptionRecord;
  category: CategoryRecord;
};

/** Gathers what these gestures were given under; most of it is remembered. */
export async function textsOf(policies: Policies, rows: readonly Reference[]): Promise<GestureTexts> {
  const versions = await gathered(
    rows.map((row) => row.policyVersionId),
    (id) => policies.version(id),
  );
  const categories = await gathered(
    rows.map((row) => row.categoryId),
    (id) => policies.category(id),
  );
  return (row) => {
    const version = versions.get(row.policyVersionId);
    const option = version?.options.find(({ id }) => id === row.optionId);
    const category = categories.get(row.categoryId);
    if (!version || !option || !category) throw new Error(`option ${row.optionId} was granted and is nowhere`);
    return { version, option, category };
  };
}

async function gathered<T>(ids: readonly string[], read: (id: string) => Promise<T>): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (const id of new Set(ids)) found.set(id, await read(id));
  return found;
}
