import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { uncleanFields } from './clean-text.js';
import { fieldProblems } from './field-problems.js';
import { Refused } from './refused.js';

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
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Refused('invalid_request', { fields: [] });
    }
    const unclean = uncleanFields(value);
    if (unclean.length > 0) throw new Refused('invalid_request', { fields: unclean });
    return super.transform(value, metadata);
  }
}
