import type { Query } from '../../database/database.js';

// before a company is founded nobody has given anything
const statement = {
  name: 'base_currency',
  text: `SELECT coalesce((SELECT base_currency FROM company), 'EUR') AS code`,
};

/** The currency that the company reckons in, ISO 4217. */
export async function baseCurrency(query: Query): Promise<string> {
  const [row] = await query<{ code: string }>(statement, []);
  return row?.code ?? 'EUR';
}
