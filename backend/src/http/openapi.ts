import { problemTitle } from '@amends/shared/problem-texts.js';
import { PROBLEM_CODES, PROBLEM_STATUS, type ProblemCode } from '@amends/shared/problems.js';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ACCESS, type Access } from './can.js';
import { contractSchemas } from './contract-schemas.js';
import { PROBLEMS_OF_ROUTE } from './endpoint.js';
import { problemAnswers } from './problem-answers.js';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: object;
}

/** A route as the scanner leaves it, with the two notes that its decorators took. */
interface Operation {
  parameters?: Parameter[];
  requestBody?: object;
  responses: Record<string, object>;
  security?: object[];
  description?: string;
  [PROBLEMS_OF_ROUTE]?: ProblemCode[];
  [ACCESS]?: Access;
}

const PROBLEM_TABLE = [
  'Every problem is `application/problem+json` (RFC 9457) with one of these codes:',
  '',
  '| code | status | |',
  '|---|---|---|',
  ...PROBLEM_CODES.map((code) => `| \`${code}\` | ${PROBLEM_STATUS[code]} | ${problemTitle(code, 'en')} |`),
].join('\n');

const frame = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Amends')
  .setDescription(PROBLEM_TABLE)
  .setVersion('1')
  .addCookieAuth('amends', { type: 'apiKey' }, 'cookie')
  .addSecurity('bearer', { type: 'http', scheme: 'bearer' })
  .build();

/** The description of the API: every route, every body, every answer, every problem. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, frame);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) {
      complete(operation, path, method);
    }
  }
  document.components = { ...document.components, schemas: contractSchemas() };
  return document;
}

/** Adds to a route what follows from its path, its body and who may call it. */
function complete(operation: Operation, path: string, method: string): void {
  const { [ACCESS]: access = [], [PROBLEMS_OF_ROUTE]: ownProblems = [], ...said } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parameters = [
    ...names.map(pathParameter),
    ...(said.parameters ?? []).filter(({ in: place }) => place !== 'path'),
  ];
  const keyHeader = parameters.find(({ name }) => name === 'Idempotency-Key');
  delete operation[ACCESS];
  delete operation[PROBLEMS_OF_ROUTE];
  Object.assign(operation, {
    parameters,
    security: access === 'public' ? [] : [{ cookie: [] }, { bearer: [] }],
    ...(access === 'public' ? {} : { description: permissionNote(access) }),
    responses: {
      ...said.responses,
      ...problemAnswers({
        method,
        hasBody: said.requestBody !== undefined,
        hasInput: said.requestBody !== undefined || parameters.some(({ in: place }) => place === 'query'),
        hasId: names.length > 0,
        key: keyHeader ? (keyHeader.required ? 'required' : 'optional') : null,
        access,
        ownProblems,
      }),
    },
  });
}

const pathParameter = (name: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...(/^id$|Id$/.test(name) && { format: 'uuid' }) },
});

const permissionNote = (anyOf: readonly string[]): string =>
  anyOf.length === 0 ? 'For everybody who is signed in.' : `Needs ${anyOf.map((p) => `\`${p}\``).join(' or ')}.`;
