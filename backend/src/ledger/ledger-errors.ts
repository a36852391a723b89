import pg from 'pg';
import { Refused } from '../http/refused.js';

/** The policy that a grant was decided on is not the department's any more: read it again and decide again. */
export class PolicyMovedOn extends Error {
  override readonly name = 'PolicyMovedOn';
}

/** A budget that was to be adjusted has ended meanwhile: open the next one and adjust that. */
export class BudgetNotOpen extends Error {
  override readonly name = 'BudgetNotOpen';
}

/** What the ledger's functions and PostgreSQL say, in the words of the domain; anything else stays what it is. */
export function inDomainWords(error: unknown): unknown {
  switch (error instanceof pg.DatabaseError ? error.code : undefined) {
    case 'AM001':
      return new PolicyMovedOn();
    case 'AM002':
      return new Refused('not_signed_in');
    case 'AM003':
      return new BudgetNotOpen();
    case 'AM005':
      return new Refused('not_allowed');
    case 'AM012':
      return new Refused('busy');
    case 'AM013':
      return new Refused('budget_frozen');
    case 'AM404':
      return new Refused('no_published_policy');
    default:
      return error;
  }
}

/** It was stamped in a month that was closed before it could be written: done again, it is stamped anew. */
export const isStampedTooLate = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === 'AM012';

/** Two commits waited for each other, and this one was undone as a whole: it may simply be sent again. */
export const isDeadlock = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '40P01';
