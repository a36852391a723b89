import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartError } from '../../start-error.js';
import { type Account, accountFor, mayEnter } from './account.js';

/** Where a server lives and under whom. */
export interface Home {
  folder: string;
  account: Account | undefined;
}

/**
 * Makes the folder that holds the server's data, its passwords and its log.
 * @param dataDir where the product keeps its data
 * @returns a folder in it; root gets one under /var/lib where the server's account cannot enter the asked one
 * @throws StartError where no folder can be made
 */
export function serverHome(dataDir: string): Home {
  const asked = join(resolve(dataDir), 'postgres');
  try {
    mkdirSync(resolve(dataDir), { recursive: true });
    const account = accountFor(asked);
    const folder = account === undefined || mayEnter(account, resolve(dataDir)) ? asked : aside(asked);
    return { folder, account: ownedFolder(folder) };
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(
      `The data folder ${asked} cannot be made (${messageOf(cause)}): choose another with AMENDS_DATA_DIR.`,
      { cause },
    );
  }
}

// A clone under /root is closed to everybody else, and data must outlive a reboot, which a temporary folder does not.
function aside(asked: string): string {
  const parent = '/var/lib/amends';
  mkdirSync(parent, { recursive: true });
  chmodSync(parent, 0o755);
  return join(parent, createHash('sha256').update(asked).digest('hex').slice(0, 12));
}

function ownedFolder(folder: string): Account | undefined {
  const account = accountFor(folder);
  mkdirSync(folder, { recursive: true });
  if (account) chownSync(folder, account.uid, account.gid);
  return account;
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
