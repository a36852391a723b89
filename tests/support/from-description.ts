import fc from 'fast-check';

/** A JSON Schema, as far as the API's description uses it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

const NASTY: unknown[] = [
  null,
  true,
  '',
  ' ',
  '0',
  '-1',
  'null',
  '\0',
  '\uD800',
  "' OR 1=1 --",
  '%',
  '{}',
  '../..',
  '=1+1',
  'a'.repeat(2_000),
  0,
  -1,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  -2_147_483_649,
  2_147_483_648,
  [],
  {},
  [[]],
  { $ne: null },
  '2026-02-30',
  '0000-00-00',
  '2026-11-22T25:00:00Z',
  '00000000-0000-0000-0000-000000000000',
];

/** Something that no schema asked for. */
export const nasty = (): fc.Arbitrary<unknown> =>
  fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary', maxLength: 40 }));

/**
 * Values as the schema describes them, and now and then something else.
 * @param ids what really exists, so that a request gets further than to its first check
 */
export function valuesOf(
  schema: Schema,
  schemas: Record<string, Schema>,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: asDescribed(schema, schemas, ids) }, { weight: 1, arbitrary: nasty() });
}

function asDescribed(schema: Schema, schemas: Record<string, Schema>, ids: readonly string[]): fc.Arbitrary<unknown> {
  const inner = (part: Schema): fc.Arbitrary<unknown> => valuesOf(part, schemas, ids);
  if (schema.$ref) return inner(schemas[decodeURIComponent(schema.$ref.split('/').at(-1)!)]!);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map(inner));
  switch (schema.type) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inner(part)]));
      return fc.record(parts, { requiredKeys: required.filter((name) => name in parts) });
    }
    case 'array':
      return fc.array(inner(schema.items ?? {}), { maxLength: 3 });
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -1_000_000, max: schema.maximum ?? 1_000_000 });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textOf(schema, ids);
    default:
      return nasty();
  }
}

function textOf({ format, minLength = 0, maxLength = 60 }: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  switch (format) {
    case 'uuid':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() });
    case 'date':
      return fc.date({ noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
    case 'date-time':
      return fc.date({ noInvalidDate: true }).map((at) => at.toISOString());
    case 'email':
      return fc.emailAddress();
    default:
      return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 60) });
  }
}
