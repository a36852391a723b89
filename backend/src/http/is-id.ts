import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';

/** A UUID in a body or a query; in lower case, so that equal ids are equal strings. */
export const IsId = (): PropertyDecorator =>
  applyDecorators(
    IsUUID('all'),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  );
