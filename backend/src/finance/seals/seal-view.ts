import type { Seal } from '@amends/shared/contract/seal.js';
import type { SealRow } from './seals.queries.js';

/** A seal as it leaves the server, everywhere alike. */
export const sealView = ({ number, sealedAt, leaves, root, previous, head, signature, keyId }: SealRow): Seal => ({
  number,
  sealedAt,
  leaves,
  root: root.toString('hex'),
  previous: previous.toString('hex'),
  head: head.toString('hex'),
  signature: signature.toString('hex'),
  keyId,
});
