import { registerDecorator, type ValidationOptions } from 'class-validator';

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

/** Years that every calendar in use agrees on; a slip of the hand gives others. */
const isSensibleYear = (text: string): boolean => text >= '1970' && text < '2200';

// The day is put back together: 30 February would otherwise be read as 2 March here and refused by the database.
const isRealDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** Whether this is a calendar day such as `2026-11-22`. */
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' && DAY.test(value) && isSensibleYear(value) && isRealDay(value);

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether this is a calendar month such as `2026-11`. */
export const isMonth = (value: unknown): boolean =>
  typeof value === 'string' && MONTH.test(value) && isSensibleYear(value);

/** Whether this is an ISO 8601 time with its zone. */
export const isTime = (value: unknown): boolean =>
  typeof value === 'string' && TIME.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

function valid(name: string, says: string, test: (value: unknown) => boolean): PropertyDecorator {
  const options: ValidationOptions = { message: says };
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options,
      validator: { validate: test },
    });
}

/** A calendar day. */
export const IsDay = (): PropertyDecorator => valid('isDay', 'must be a day such as 2026-11-22', isDay);

/** A calendar month. */
export const IsMonth = (): PropertyDecorator => valid('isMonth', 'must be a month such as 2026-11', isMonth);

/** A calendar day, or a time with its zone. */
export const IsMoment = (): PropertyDecorator =>
  valid(
    'isMoment',
    'must be a day such as 2026-11-22 or a time with its zone',
    (value) => isDay(value) || isTime(value),
  );

/** A time with its zone. */
export const IsTime = (): PropertyDecorator => valid('isTime', 'must be a time with its zone', isTime);
