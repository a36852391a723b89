import type { ApiResponseSchemaHost } from '@nestjs/swagger';

type Schema = ApiResponseSchemaHost['schema'];

/** A type of the contract by name, `Page<Name>` for a list of it, or a media type for what is not JSON. */
export type SchemaName = string;

/** How the API description writes a type of the contract. */
export function schemaOf(name: SchemaName): Schema {
  const item = /^Page<(.+)>$/.exec(name)?.[1];
  if (item === undefined) return { $ref: `#/components/schemas/${name}` };
  return {
    type: 'object',
    required: ['items', 'nextCursor'],
    properties: {
      items: { type: 'array', items: schemaOf(item) },
      nextCursor: { oneOf: [{ type: 'string' }, { type: 'null' }] },
    },
  };
}
