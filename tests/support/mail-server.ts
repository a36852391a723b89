import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A message as the mail server took it. */
export interface Taken {
  from: string;
  to: string[];
  /** The header's lines, unfolded, by their names in lower case. */
  headers: Map<string, string[]>;
  raw: string;
}

/** What the server does with a message: takes it, takes it and falls silent for ever, or answers with a code of its own. */
type Behaviour = 'take' | 'take and cut off' | { at: 'recipient' | 'end'; code: number; says: string };

export interface MailServer {
  /** `smtp://127.0.0.1:40025` */
  url: string;
  /** Every message that was accepted, in order. */
  taken: Taken[];
  /** From the next message on. */
  behave: (message: number) => Behaviour;
  /** Called when a message was accepted, before the sender is told. */
  onTaken: () => void;
}

function parsed(raw: string): Taken['headers'] {
  const headers = new Map<string, string[]>();
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  for (const line of head.split('\r\n')) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return headers;
}

/** What a message of text alone says, whatever it was encoded with. */
export function textOf({ headers, raw }: Taken): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4).replaceAll('\r\n', '\n');
  if (headers.get('content-transfer-encoding')?.[0] === 'base64') return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replaceAll('=\n', '')
    .replaceAll(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

const refusal = ({ code, says }: { code: number; says: string }): Error =>
  Object.assign(new Error(says), { responseCode: code });

/** Gives the test file a mail server of its own; it speaks without encryption and knows no passwords. */
export function useMailServer(): MailServer {
  const server: MailServer = { url: '', taken: [], behave: () => 'take', onTaken: () => undefined };
  let asked = 0;
  const sockets = new Set<Socket>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, callback) {
      asked += 1;
      const behaviour = server.behave(asked);
      callback(typeof behaviour === 'object' && behaviour.at === 'recipient' ? refusal(behaviour) : null);
    },
    onData(stream: SMTPServerDataStream, session, callback) {
      const behaviour = server.behave(asked);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (typeof behaviour === 'object') return callback(refusal(behaviour));
        const raw = Buffer.concat(chunks).toString();
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        server.taken.push({ from, to: rcptTo.map(({ address }) => address), headers: parsed(raw), raw });
        server.onTaken();
        if (behaviour === 'take') callback();
        else for (const socket of sockets) socket.destroy();
      });
    },
  });
  smtp.on('error', () => undefined);
  smtp.server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    server.url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = 0;
    Object.assign(server, { taken: [], behave: () => 'take', onTaken: () => undefined });
  });
  afterAll(() => new Promise<void>((resolve) => smtp.close(resolve)));
  return server;
}
