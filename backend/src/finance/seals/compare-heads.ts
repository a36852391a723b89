import type { ComparedHead, SealHead } from '@amends/shared/contract/seal.js';
import type { Database } from '../../database/database.js';
import { HEAD_OF } from './verification.queries.js';

/** Looks for heads that were kept elsewhere in the history of today. */
export async function compareHeads(
  database: Database,
  kept: readonly (Pick<ComparedHead, 'source'> & SealHead)[],
): Promise<ComparedHead[]> {
  const compared: ComparedHead[] = [];
  for (const { number, head, signature, source } of kept) {
    const [row] = await database.query<{ head: Buffer }>(HEAD_OF, [number]);
    compared.push({ number, head, signature, source, matches: row?.head.toString('hex') === head });
  }
  return compared;
}
