import { hash, verify } from '@node-rs/argon2';

/** What is kept of a password (argon2id). */
export const passwordHash = (password: string): Promise<string> => hash(password);

let nobody: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash (argon2id).
 * @param passwordHash undefined for an account that does not exist: the same work is done, so that time tells nothing
 */
export async function passwordFits(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobody ??= hash('nobody signs in with this');
  const fits = await verify(passwordHash ?? (await nobody), password);
  return fits && passwordHash !== undefined;
}
