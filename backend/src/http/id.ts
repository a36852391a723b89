import { applyDecorators, Param, ParseUUIDPipe, type PipeTransform } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';
import { Refused } from './refused.js';

const inLowerCase: PipeTransform<string, string> = { transform: (id) => id.toLowerCase() };

const anyUuid = new ParseUUIDPipe({
  exceptionFactory: () => new Refused('invalid_request', { fields: [{ field: 'id', problem: 'must be a UUID' }] }),
});

/** The `:id` of the path. */
export const IdParam = (): ParameterDecorator => Param('id', anyUuid, inLowerCase);

/** A UUID in a body or a query; in lower case, so that equal ids are equal strings. */
export const IsId = (): PropertyDecorator =>
  applyDecorators(
    IsUUID('all'),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  );
