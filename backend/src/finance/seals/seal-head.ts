import { hash } from 'node:crypto';
import { HASH_BYTES } from './merkle.js';

/** What a seal's head covers. */
export interface SealContent {
  number: number;
  /** How many rows. */
  leaves: number;
  /** UTC with six digits after the second: `2026-11-22T12:00:00.123456Z` */
  sealedAt: string;
  root: Buffer;
  /** The head before it. */
  previous: Buffer;
}

/** Stands where the first seal would name the one before it. */
export const NO_HEAD = Buffer.alloc(HASH_BYTES);

/** H(previous ‖ root ‖ number ‖ leaves ‖ sealed at); both numbers as 8 bytes, the highest first; the time as text. */
export function headOf({ previous, root, number, leaves, sealedAt }: SealContent): Buffer {
  const numbers = Buffer.alloc(16);
  numbers.writeBigUInt64BE(BigInt(number), 0);
  numbers.writeBigUInt64BE(BigInt(leaves), 8);
  return hash('sha256', Buffer.concat([previous, root, numbers, Buffer.from(sealedAt)]), 'buffer');
}

/** The text that is signed for a whole proof: its rows, its seals, the newest one, and all bytes before its last line. */
export const signedProofText = (sha256: string, rows: number, seals: number, newest: string): string =>
  `amends proof ${sha256} ${rows} ${seals} ${newest}`;

/** The text that is signed. */
export const signedText = (number: number, head: Buffer): Buffer =>
  Buffer.from(`amends seal ${number} ${head.toString('hex')}`);
