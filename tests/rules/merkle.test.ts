import { createHash } from 'node:crypto';
import { hashAt, HASH_BYTES, leafOf, levelsOf, pathOf, rootOf } from '../../backend/src/finance/seals/merkle.js';
import { headOf, NO_HEAD } from '../../backend/src/finance/seals/seal-head.js';

const sha = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** RFC 6962, 2.1, word for word: the left part is the largest power of two that is smaller than the whole. */
function byTheBook(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!;
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return sha(NODE, byTheBook(leaves.slice(0, left)), byTheBook(leaves.slice(left)));
}

/** RFC 6962, 2.1.1. */
function pathByTheBook(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return index < left
    ? [...pathByTheBook(index, leaves.slice(0, left)), byTheBook(leaves.slice(left))]
    : [...pathByTheBook(index - left, leaves.slice(left)), byTheBook(leaves.slice(0, left))];
}

const rows = (count: number): Buffer[] => Array.from({ length: count }, (_, i) => leafOf(`["row","${i}","č"]`));
const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 100];

it('hashes a row with the byte that says leaf, in UTF-8', () => {
  expect(leafOf('["č"]')).toEqual(sha(LEAF, Buffer.from('["č"]', 'utf8')));
});

it.each(SIZES)('gives %i leaves the root that RFC 6962 gives them', (count) => {
  const leaves = rows(count);
  expect(rootOf(Buffer.concat(leaves))).toEqual(byTheBook(leaves));
});

it.each(SIZES)('gives every one of %i leaves the path that RFC 6962 gives it', (count) => {
  const leaves = rows(count);
  const levels = levelsOf(Buffer.concat(leaves));
  expect(levels.at(-1)).toEqual(rootOf(Buffer.concat(leaves)));
  for (let index = 0; index < count; index += 1) expect(pathOf(levels, index)).toEqual(pathByTheBook(index, leaves));
});

it('knows the tree of the example in RFC 6962', () => {
  // the well-known test vectors of certificate transparency: leaves of these bytes
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const hashed = leaves.map((hex) => sha(LEAF, Buffer.from(hex, 'hex')));
  expect(rootOf(Buffer.concat(hashed)).toString('hex')).toBe(
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  );
});

it('chains the head over all that a seal says', () => {
  const content = { number: 2, leaves: 3, sealedAt: '2026-11-22T12:00:00.123456Z', root: sha(NODE), previous: NO_HEAD };
  const head = headOf(content);
  const big = (value: number): Buffer => Buffer.from(value.toString(16).padStart(16, '0'), 'hex');
  expect(head).toEqual(sha(NO_HEAD, content.root, big(2), big(3), Buffer.from(content.sealedAt)));
  for (const other of [
    { number: 3 },
    { leaves: 4 },
    { sealedAt: '2026-11-22T12:00:00.123457Z' },
    { root: sha(LEAF) },
    { previous: content.root },
  ]) {
    expect(headOf({ ...content, ...other })).not.toEqual(head);
  }
});

it('finds a hash by its place, and none beyond', () => {
  const leaves = Buffer.concat(rows(3));
  expect(hashAt(leaves, 2)).toEqual(leafOf('["row","2","č"]'));
  expect(hashAt(leaves, 3)).toHaveLength(0);
  expect(HASH_BYTES).toBe(32);
});
