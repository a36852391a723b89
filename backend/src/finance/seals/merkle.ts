import { hash } from 'node:crypto';

/** SHA-256 everywhere; several hashes stand in one buffer, one after the other. */
export const HASH_BYTES = 32;

/** The hash of a row in its canonical form: H(0x00 ‖ UTF-8), as RFC 6962 says. */
export const leafOf = (canonical: string): Buffer => hash('sha256', `\0${canonical}`, 'buffer');

/** @param leaves one hash after the other, at least one */
export function rootOf(leaves: Buffer): Buffer {
  let level = leaves;
  while (level.length > HASH_BYTES) level = above(level);
  return level;
}

/** Every level of the tree, the leaves first and the root last. */
export function levelsOf(leaves: Buffer): Buffer[] {
  const levels = [leaves];
  for (let level = leaves; level.length > HASH_BYTES;) {
    level = above(level);
    levels.push(level);
  }
  return levels;
}

/**
 * What a leaf has to be hashed together with, from below, to reach the root.
 * @param index of the leaf, from 0
 */
export function pathOf(levels: readonly Buffer[], index: number): Buffer[] {
  const path: Buffer[] = [];
  let at = index;
  for (const level of levels) {
    const beside = hashAt(level, at ^ 1);
    if (beside.length > 0 && level.length > HASH_BYTES) path.push(beside);
    at >>= 1;
  }
  return path;
}

/** Empty beyond the last one. */
export const hashAt = (hashes: Buffer, index: number): Buffer =>
  hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);

// two and two are hashed together; the last one of an odd number goes up as it is, which is the split of RFC 6962
function above(level: Buffer): Buffer {
  const count = level.length / HASH_BYTES;
  const next = Buffer.allocUnsafe(Math.ceil(count / 2) * HASH_BYTES);
  const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);
  let to = 0;
  for (let from = 0; from + 1 < count; from += 2) {
    level.copy(node, 1, from * HASH_BYTES, (from + 2) * HASH_BYTES);
    to += hash('sha256', node, 'buffer').copy(next, to);
  }
  if (count % 2 === 1) hashAt(level, count - 1).copy(next, to);
  return next;
}
