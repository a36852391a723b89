/** One class-validator rule of a field. */
export interface Rule {
  type: string;
  name?: string;
  constraints?: readonly unknown[];
}

const SCHEMA_OF: Record<string, (limit: unknown) => Record<string, unknown>> = {
  isString: () => ({ type: 'string' }),
  isInt: () => ({ type: 'integer' }),
  isBoolean: () => ({ type: 'boolean' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isDay: () => ({ type: 'string', format: 'date' }),
  isMoment: () => ({ type: 'string', description: 'A day such as 2026-11-22, or a time with its zone' }),
  isIn: (values) => ({ type: 'string', enum: values }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  minLength: (minLength) => ({ minLength }),
  maxLength: (maxLength) => ({ maxLength }),
};

/** The rules of a field as JSON Schema says them; a rule that has no word there is left out. */
export function schemaOfRules(rules: readonly Rule[]): Record<string, unknown> {
  const parts = rules.map(({ name = '', constraints }) => SCHEMA_OF[name]?.(constraints?.[0]) ?? {});
  return Object.assign({ type: 'string' }, ...parts) as Record<string, unknown>;
}
