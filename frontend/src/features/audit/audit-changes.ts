/** One field that is not what it was. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Says for whom, or why; not something that was changed. */
const ABOUT: readonly string[] = ['employeeId', 'reason'];

const fieldsOf = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return {};
  return Array.isArray(value) ? { list: value } : (value as Record<string, unknown>);
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The fields that differ, in the order in which the setting has them. */
export function changesOf(before: unknown, after: unknown): FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((field) => !ABOUT.includes(field) && !isSame(old[field], fresh[field]))
    .map((field) => ({ field, before: old[field] ?? null, after: fresh[field] ?? null }));
}

const textIn = (value: unknown, field: string): string | null => {
  const text = fieldsOf(value)[field];
  return typeof text === 'string' && text !== '' ? text : null;
};

/** Why it was changed, where somebody had to say. */
export const reasonOf = (after: unknown): string | null => textIn(after, 'reason');

/** Whose setting it is, where the event says. */
export const employeeIn = (after: unknown): string | null => textIn(after, 'employeeId');
