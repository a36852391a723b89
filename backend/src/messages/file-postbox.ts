import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { envelopeOf } from './envelope.js';
import type { Mail, Postbox } from './mail.js';

/**
 * Without a mail server: each message becomes a file that mail programs open, named by its Message-ID, complete from the
 * moment in which it is there. Written twice it is still one.
 */
export function filePostbox(folder: string, from: string): Postbox {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail: Mail): Promise<string> {
      const { message } = await transport.sendMail(envelopeOf(mail, from));
      const file = join(folder, `${mail.messageId.replaceAll(/[^\w@.-]/g, '_')}.eml`);
      const unfinished = join(folder, `.${randomUUID()}.tmp`);
      await mkdir(folder, { recursive: true });
      await writeFile(unfinished, message);
      await rename(unfinished, file);
      return file;
    },
  };
}
