import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An auditor's folder: the program as the application hands it out, and files beside it. */
export interface AuditorsDesk {
  /** Writes a file and gives back where it is. */
  put(name: string, content: string | Buffer): string;
  /** Runs the program. */
  verify(...args: string[]): { code: number | null; said: string };
  clear(): void;
}

export function anAuditorsDesk(program: string): AuditorsDesk {
  const folder = mkdtempSync(join(tmpdir(), 'amends-auditor-'));
  const put = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const verifier = put('verify-amends-ledger.mjs', program);
  return {
    put,
    verify: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [verifier, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { code: status, said: `${stdout}${stderr}`.trim() };
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
}
