import { createHmac } from 'node:crypto';

/** Half of the digest: as long as the id it vouches for, and as hard to guess. */
export const SIGNATURE_BYTES = 16;

/** What vouches for the id of a gesture or a choice in a link. */
export const signatureOf = (secret: Buffer, id: Buffer): Buffer =>
  createHmac('sha256', secret).update(id).digest().subarray(0, SIGNATURE_BYTES);

/**
 * Where a customer sees their gesture or choice, below the public address. Nothing of it is stored and nothing can be
 * guessed; whoever has the link has the page.
 * @param id of the gesture or choice
 * @returns `/g/` and 43 signs
 */
export function pagePath(secret: Buffer, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return `/g/${Buffer.concat([bytes, signatureOf(secret, bytes)]).toString('base64url')}`;
}
