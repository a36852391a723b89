import { createHash, createPublicKey, verify } from 'node:crypto';

interface Seal {
  number: number;
  sealedAt: string;
  leaves: number;
  root: string;
  previous: string;
  head: string;
  signature: string;
}
interface Line {
  seal?: Seal;
  row?: (string | null)[];
  index?: number;
  path?: string[];
}

const sha = (...parts: (Buffer | string)[]): string =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest('hex');
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const eight = (value: number): Buffer => bytes(value.toString(16).padStart(16, '0'));
const leafOf = (row: readonly (string | null)[]): string => sha(Buffer.of(0), JSON.stringify(row));
const nodeOf = (left: string, right: string): string => sha(Buffer.of(1), bytes(left), bytes(right));

/** The largest power of two below a number. */
const half = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);

/** RFC 6962, 2.1. */
function rootOf(leaves: readonly string[]): string {
  if (leaves.length === 1) return leaves[0]!;
  const left = half(leaves.length);
  return nodeOf(rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)));
}

/** RFC 6962, 2.1.1, from the root down: the last step of the path joins the two largest parts. */
function rootAlong(leaf: string, index: number, count: number, path: readonly string[]): string {
  if (count === 1) return leaf;
  const left = half(count);
  const beside = path.at(-1)!;
  const rest = path.slice(0, -1);
  return index < left
    ? nodeOf(rootAlong(leaf, index, left, rest), beside)
    : nodeOf(beside, rootAlong(leaf, index - left, count - left, rest));
}

const headOf = ({ previous, root, number, leaves, sealedAt }: Seal): string =>
  sha(bytes(previous), bytes(root), eight(number), eight(leaves), sealedAt);

/**
 * Checks a proof as somebody would who has read the description and has never seen the program.
 * @returns how many rows were found under a signed head
 */
export function provenRows(proof: string, publicKey: string): number {
  const der = Buffer.concat([bytes('302a300506032b6570032100'), Buffer.from(publicKey, 'base64')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const [first = '{}', ...rest] = proof.trimEnd().split('\n');
  const { whole } = JSON.parse(first) as { whole: boolean };
  const lines = rest.slice(0, -1).map((line) => JSON.parse(line) as Line);
  let proven = 0;
  lines.forEach(({ seal }, at) => {
    if (!seal) return;
    const next = lines.findIndex((line, i) => i > at && line.seal);
    const rows = lines.slice(at + 1, next === -1 ? undefined : next);
    const isSigned = verify(null, Buffer.from(`amends seal ${seal.number} ${seal.head}`), key, bytes(seal.signature));
    if (!isSigned || headOf(seal) !== seal.head) return;
    const leaves = rows.map(({ row }) => leafOf(row!));
    const good = whole
      ? rootOf(leaves) === seal.root
      : rows.every(({ index, path }, i) => rootAlong(leaves[i]!, index!, seal.leaves, path!) === seal.root);
    if (good) proven += rows.length;
  });
  return proven;
}
