import { ValidateIf } from 'class-validator';

/** The field may be absent. Null is not absent: it is refused like any other wrong type. */
export const Optional = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);
