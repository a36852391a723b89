import type { Facts } from '@amends/shared/problem-text.js';
import type { ProblemCode } from '@amends/shared/problems.js';

/** "No", in the words of the domain; the problem filter speaks HTTP. The facts travel beside the code. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: ProblemCode,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}
