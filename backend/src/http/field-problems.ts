import type { ValidationError } from 'class-validator';

export interface FieldProblem {
  /** `customer.reference` */
  field: string;
  problem: string;
}

/** What is wrong with a field, in words that do not change when the validator's sentences do. */
const PROBLEM_OF: Record<string, string> = {
  whitelistValidation: 'unknown_field',
  isDefined: 'missing',
  min: 'too_small',
  max: 'too_large',
  minLength: 'too_short',
  maxLength: 'too_long',
  isLength: 'wrong_length',
  arrayMaxSize: 'too_many',
  arrayUnique: 'twice',
  isIn: 'not_one_of',
  isEnum: 'not_one_of',
  isUuid: 'not_a_uuid',
  isEmail: 'not_an_email',
  isInt: 'not_a_whole_number',
  isISO8601: 'not_a_time',
};

/** Every field that was refused, nested ones with their path. */
export function fieldProblems(errors: readonly ValidationError[], path = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = `${path}${error.property}`;
    const constraint = Object.keys(error.constraints ?? {})[0];
    const own = constraint === undefined ? [] : [{ field, problem: problemOf(error, constraint) }];
    return [...own, ...fieldProblems(error.children ?? [], `${field}.`)];
  });
}

const problemOf = ({ value }: ValidationError, constraint: string): string =>
  value === undefined && constraint !== 'whitelistValidation'
    ? 'missing'
    : (PROBLEM_OF[constraint] ?? 'not_as_expected');
