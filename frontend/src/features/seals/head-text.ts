import type { SealHead } from '@amends/shared/contract/seal.js';

const HEAD = /\b(\d{1,15})\b[^0-9a-f]+([0-9a-f]{64})\b(?:[^0-9a-f]+([0-9a-f]{128})\b)?/i;
const IN_JSON = /"number"\s*:\s*(\d{1,15})/;
const HEAD_IN_JSON = /"head"\s*:\s*"([0-9a-f]{64})"/i;

type KeptHead = Pick<SealHead, 'number' | 'head'> & { signature?: string };

/** A head as one line, to be kept elsewhere: number, head, signature. */
export const lineOf = ({ number, head, signature }: SealHead): string => `${number} ${head} ${signature}`;

/** Reads a head out of what was kept: our own line, an export's header, a line of JSON; null = there is none in it. */
export function headIn(text: string): KeptHead | null {
  const inJson = [IN_JSON.exec(text)?.[1], HEAD_IN_JSON.exec(text)?.[1]];
  if (inJson[0] && inJson[1]) return { number: Number(inJson[0]), head: inJson[1].toLowerCase() };
  const [, number, head, signature] = HEAD.exec(text) ?? [];
  if (!number || !head) return null;
  return { number: Number(number), head: head.toLowerCase(), ...(signature && { signature: signature.toLowerCase() }) };
}
