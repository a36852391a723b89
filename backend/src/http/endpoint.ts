import { PROBLEM_STATUS, type ProblemCode } from '@amends/shared/problems.js';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { type SchemaName, schemaOf } from './schema-of.js';

interface Contract {
  /** One line: what it does. */
  summary: string;
  /** A type of the contract. */
  body?: SchemaName;
  /** Status → a type of the contract, `Page<Type>` for a list, a media type such as `text/csv`, or null for nothing. */
  answers: Readonly<Record<number, SchemaName | null>>;
  /** What it may refuse beyond what every endpoint may. */
  problems?: readonly ProblemCode[];
  /** Whether an Idempotency-Key is read. */
  idempotency?: 'required' | 'optional';
}

const COMMON_PROBLEMS: readonly ProblemCode[] = ['invalid_request', 'internal_error', 'database_unavailable', 'busy'];
const BODY_PROBLEMS: readonly ProblemCode[] = ['body_too_large', 'unsupported_media_type'];
const KEY_PROBLEMS: readonly ProblemCode[] = ['idempotency_key_invalid', 'idempotency_key_reused'];

function problemsOf({ body, problems = [], idempotency }: Contract): ProblemCode[] {
  const codes = new Set<ProblemCode>([
    ...problems,
    ...COMMON_PROBLEMS,
    ...(body ? BODY_PROBLEMS : []),
    ...(idempotency ? KEY_PROBLEMS : []),
    ...(idempotency === 'required' ? (['idempotency_key_missing'] as const) : []),
  ]);
  return [...codes];
}

function byStatus(codes: readonly ProblemCode[]): [ProblemCode, ...ProblemCode[]][] {
  const groups = new Map<number, [ProblemCode, ...ProblemCode[]]>();
  for (const code of codes) {
    const group = groups.get(PROBLEM_STATUS[code]);
    if (group) group.push(code);
    else groups.set(PROBLEM_STATUS[code], [code]);
  }
  return [...groups.values()];
}

/** @param codes all with the same status */
const problemAnswer = (codes: readonly [ProblemCode, ...ProblemCode[]]): MethodDecorator & ClassDecorator =>
  ApiResponse({
    status: PROBLEM_STATUS[codes[0]],
    description: codes.join(', '),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: [...codes] } } }],
        },
      },
    },
  });

function goodAnswer(status: number, name: SchemaName | null): MethodDecorator & ClassDecorator {
  if (name === null) return ApiResponse({ status, description: 'Done' });
  const [type, schema] = name.includes('/') ? [name, { type: 'string' }] : ['application/json', schemaOf(name)];
  return ApiResponse({ status, description: name, content: { [type]: { schema } } });
}

/**
 * What the API description says about a route: the words of the contract, every answer and every problem.
 * Who may call it is added where `@Can` or `@Public` say so.
 */
export function Endpoint(contract: Contract): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary: contract.summary }),
    ...(contract.body ? [ApiBody({ required: true, schema: schemaOf(contract.body) })] : []),
    ...(contract.idempotency
      ? [
          ApiHeader({
            name: 'Idempotency-Key',
            required: contract.idempotency === 'required',
            schema: { type: 'string', format: 'uuid' },
          }),
        ]
      : []),
    ...Object.entries(contract.answers).map(([status, name]) => goodAnswer(Number(status), name)),
    ...byStatus(problemsOf(contract)).map(problemAnswer),
  );
}
