import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Less than the whole stop may take, so that the database is stopped in order as well. */
const FINISH_WITHIN_MS = 8000;
const LOOK_EVERY_MS = 50;

/**
 * Lets what runs finish when the server stops. A browser keeps its connections open for the next request, so each is
 * closed as soon as its answer is out; one that takes too long is cut.
 */
export function closeConnectionsOnStop(app: FastifyInstance): void {
  const { server } = app;
  const unused = unusedConnections(app);
  app.addHook('preClose', (done) => {
    if (!server.listening) return done();
    const idle = setInterval(() => {
      server.closeIdleConnections();
      for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
    }, LOOK_EVERY_MS);
    const tooLong = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
    server.once('close', () => {
      clearInterval(idle);
      clearTimeout(tooLong);
    });
    idle.unref();
    tooLong.unref();
    done();
  });
}

/** Opened ahead of any request, as browsers do; Node counts them as busy. */
function unusedConnections({ server }: FastifyInstance): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  return unused;
}
