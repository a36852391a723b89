import { randomInt } from 'node:crypto';

/** No two signs that look alike: it is read aloud and typed once. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** A password to begin with, such as `k7mf-2pqx-9tvd`: 59 bits. */
export function firstPassword(): string {
  const group = (): string => Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
