import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Generated from the contract's types by the build; the same place from src and from dist.
const FILE = resolve(import.meta.dirname, '../../dist/contract-schemas.json');

type Schemas = Record<string, Record<string, unknown>>;

/** Every type of the contract as JSON Schema, by name. */
export function contractSchemas(): Schemas {
  if (!existsSync(FILE)) throw new Error('The schemas of the contract are not built.');
  const text = readFileSync(FILE, 'utf8').replaceAll('#/definitions/', '#/components/schemas/');
  return (JSON.parse(text) as { definitions: Schemas }).definitions;
}
