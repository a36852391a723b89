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
  app.addHook('preClose', (done) => {
    if (!server.listening) return done();
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
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
