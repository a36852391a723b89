import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

const SEED_BYTES = 32;
/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The Ed25519 key that grows from a seed of 32 bytes. */
export const keyFromSeed = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });

/**
 * Reads a private key: PKCS#8 in PEM (also on one line, with `\n` for its line ends), or a seed of 32 bytes in base64.
 * @returns null when it is neither
 */
export function readSealKey(text: string): KeyObject | null {
  if (!text.includes('-----BEGIN')) {
    const seed = Buffer.from(text, 'base64');
    return seed.length === SEED_BYTES ? keyFromSeed(seed) : null;
  }
  try {
    const key = createPrivateKey(text.replaceAll(String.raw`\n`, '\n'));
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** The 32 bytes of the public key that belongs to a private one. */
export const publicBytes = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);

/** @param text 32 bytes in base64 @returns null when it is no public key */
export function readPublicKey(text: string): KeyObject | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== SEED_BYTES) return null;
  return createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, bytes]), format: 'der', type: 'spki' });
}
