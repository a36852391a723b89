import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { uncleanFields } from './clean-text.js';
import { fieldProblems } from './field-problems.js';
import { Refused } from './refused.js';

const ABSENT = Symbol('may be absent');

/** Marks the class of a body in which every field is optional: a request without a body means the same. */
export const MayBeAbsent: ClassDecorator = (target) => {
  Reflect.defineMetadata(ABSENT, true, target);
};

const mayBeAbsent = (type: ArgumentMetadata['metatype']): boolean =>
  type !== undefined && Reflect.hasMetadata(ABSENT, type);

/** Lets through what the request class says and nothing else. */
@Injectable()
export class RequestPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      validationError: { target: false },
      exceptionFactory: (errors) => new Refused('invalid_request', { fields: fieldProblems(errors) }),
    });
  }

  /** @throws Refused invalid_request with the fields that are wrong */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' && metadata.type !== 'query') return value;
    if ((value === undefined || value === null) && mayBeAbsent(metadata.metatype)) return {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Refused('invalid_request', { fields: [] });
    }
    const unclean = uncleanFields(value);
    if (unclean.length > 0) throw new Refused('invalid_request', { fields: unclean });
    return super.transform(value, metadata);
  }
}
