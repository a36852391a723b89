import type { Statement } from './database.js';

/** A call that leaves audit events: its last value is the address that the request came from. */
export interface AuditedStatement extends Statement {
  audited: true;
}

const given = (parameters: number): string => Array.from({ length: parameters }, (_, i) => `$${i + 1}`).join(', ');

/** The call of an SQL function with so many parameters; its row is `{ answer }`. */
export const functionCall = (name: string, parameters: number): Statement => ({
  name,
  text: `SELECT ${name}(${given(parameters)}) AS answer`,
});

/**
 * The same for a function that leaves audit events: in one round trip it is told as well from where the request came.
 * @param parameters of the function; the address is one more value
 */
export const auditedCall = (name: string, parameters: number): AuditedStatement => ({
  name,
  text: `WITH origin AS MATERIALIZED (SELECT set_config('amends.address', $${parameters + 1}, true))
    SELECT ${name}(${given(parameters)}) AS answer FROM origin`,
  audited: true,
});

/** The values of a call, with the address where it wants one. */
export const valuesOf = (statement: Statement, values: readonly unknown[], address: string): unknown[] =>
  'audited' in statement ? [...values, address] : [...values];
