import type { Statement } from './database.js';

/** The call of an SQL function with so many parameters; its row is `{ answer }`. */
export const functionCall = (name: string, parameters: number): Statement => ({
  name,
  text: `SELECT ${name}(${Array.from({ length: parameters }, (_, i) => `$${i + 1}`).join(', ')}) AS answer`,
});
