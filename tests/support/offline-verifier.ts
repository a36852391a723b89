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
  /** Changes one byte at a time and runs the program each time. @returns the places whose change it did not reject */
  unnoticed(content: Buffer, changes: readonly ByteChange[], key: string): ByteChange[];
  clear(): void;
}

/** At this place, from 0, the byte XOR this. */
export type ByteChange = readonly [place: number, by: number];

// one process for all: it loads the program anew for each file
const RUN_EACH = `
  import { readFileSync, writeFileSync } from 'node:fs';
  const [program, file, key] = process.argv.slice(2);
  const { bytes, changes } = JSON.parse(readFileSync(file, 'utf8'));
  const content = Buffer.from(bytes, 'base64');
  const said = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write = () => true;
  process.argv = [process.argv[0], program, file + '.changed', '--key', key];
  const unnoticed = [];
  for (const [n, [place, by]] of changes.entries()) {
    const changed = Buffer.from(content);
    changed[place] ^= by;
    writeFileSync(file + '.changed', changed);
    process.exitCode = 0;
    await import('file://' + program + '?' + n);
    if (process.exitCode === 0) unnoticed.push([place, by]);
  }
  process.exitCode = 0;
  said(JSON.stringify(unnoticed));
`;

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
    unnoticed: (content, changes, key) => {
      const runner = put('run-each.mjs', RUN_EACH);
      const given = put('changes.json', JSON.stringify({ bytes: content.toString('base64'), changes }));
      const { stdout, stderr } = spawnSync(process.execPath, [runner, verifier, given, key], { encoding: 'utf8' });
      if (stderr) throw new Error(stderr);
      return JSON.parse(stdout) as ByteChange[];
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
}
