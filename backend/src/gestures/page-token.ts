import { timingSafeEqual } from 'node:crypto';
import { SIGNATURE_BYTES, signatureOf } from './page-path.js';

const ID_BYTES = 16;
const TOKEN = /^[\w-]{43}$/;

/**
 * What `pagePath` made, read back.
 * @returns the id of a gesture or a choice, or null when the token was not made with this secret
 */
export function idOfToken(secret: Buffer, token: string): string | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, ID_BYTES);
  const signature = bytes.subarray(ID_BYTES);
  if (signature.length !== SIGNATURE_BYTES || !timingSafeEqual(signature, signatureOf(secret, id))) return null;
  // the last sign has bits to spare: only one way of writing a token is right
  if (bytes.toString('base64url') !== token) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
