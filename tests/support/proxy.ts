import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** The way to a database, which can be cut. */
export interface Line {
  /** The database's address through it. */
  url: string;
  /** Whoever comes is refused, and whoever was there is thrown out. */
  cut(): Promise<void>;
  /** What is asked still arrives; no answer comes back. */
  silence(): void;
  /** A new line on the same address; the old ones are gone. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** @param url a database's own address */
export async function layLine(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let silent = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) keep(socket);
    near.pipe(far);
    far.on('data', (answer) => {
      if (!silent) near.write(answer);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const throwOut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const listen = async (at: number): Promise<number> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const stopListening = async (): Promise<void> => {
    throwOut();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  const own = await listen(0);
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(own) }).href,
    cut: stopListening,
    silence: () => {
      silent = true;
    },
    mend: async () => {
      silent = false;
      throwOut();
      if (!server.listening) await listen(own);
    },
    close: stopListening,
  };
}
