import type { ProblemCode } from '@amends/shared/problems.js';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtension, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { describeQuery } from './query-description.js';
import { type SchemaName, schemaOf } from './schema-of.js';

/** Under this name the document holds a route's own problems until they are written out. */
export const PROBLEMS_OF_ROUTE = 'x-problems';

interface Contract {
  /** One line: what it does. */
  summary: string;
  /** A type of the contract, or the media type of a file. */
  body?: SchemaName;
  /** Status → a type of the contract, `Page<Type>` for a list, a media type such as `text/csv`, or null for nothing. */
  answers: Readonly<Record<number, SchemaName | null>>;
  /** What it may refuse beyond what every endpoint may. */
  problems?: readonly ProblemCode[];
  /** Whether an Idempotency-Key is read. */
  idempotency?: 'required' | 'optional';
}

function goodAnswer(status: number, name: SchemaName | null): MethodDecorator & ClassDecorator {
  if (name === null) return ApiResponse({ status, description: 'Done' });
  const [type, schema] = name.includes('/') ? [name, { type: 'string' }] : ['application/json', schemaOf(name)];
  return ApiResponse({ status, description: name, content: { [type]: { schema } } });
}

function bodyOf(name: SchemaName): MethodDecorator[] {
  if (!name.includes('/')) return [ApiBody({ required: true, schema: schemaOf(name) })];
  return [ApiConsumes(name), ApiBody({ required: true, schema: { type: 'string' } })];
}

const idempotencyHeader = (need: 'required' | 'optional'): MethodDecorator & ClassDecorator =>
  ApiHeader({ name: 'Idempotency-Key', required: need === 'required', schema: { type: 'string', format: 'uuid' } });

/**
 * What the API description says about a route, in the words of the contract. What every route may refuse, and who may
 * call it, the description adds by itself.
 */
export function Endpoint({ summary, body, answers, problems = [], idempotency }: Contract): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiExtension(PROBLEMS_OF_ROUTE, problems),
    ...(body ? bodyOf(body) : []),
    ...(idempotency ? [idempotencyHeader(idempotency)] : []),
    ...Object.entries(answers).map(([status, name]) => goodAnswer(Number(status), name)),
    describeQuery,
  );
}
