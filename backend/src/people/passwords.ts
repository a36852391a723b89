import { hash, verify } from '@node-rs/argon2';

/** What is kept of a password (argon2id). */
export const passwordHash = (password: string): Promise<string> => hash(password);

let nobody: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash (argon2id).
 * @param kept undefined for an account that does not exist: the same work is done, so that time tells nothing
 */
export async function passwordFits(password: string, kept: string | undefined): Promise<boolean> {
  nobody ??= hash('nobody signs in with this');
  // an account may be without any password: nothing fits it
  const known = kept?.startsWith('$argon2') ? kept : undefined;
  const fits = await verify(known ?? (await nobody), password);
  return fits && known !== undefined;
}
