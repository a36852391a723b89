import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StartError } from './start-error.js';

/**
 * Starts to answer.
 * @returns the address to open in a browser
 * @throws StartError when the port or the host cannot be had
 */
export async function listen(app: NestFastifyApplication, port: number, host: string): Promise<string> {
  try {
    // Nest's own would print the failure a second time.
    await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    throw new StartError(reasonOf(error, port, host));
  }
  const bound = app.getHttpServer().address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${actual}`;
}

function reasonOf(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use; stop the other program or choose another one with PORT.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account; choose one above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine.`;
    default:
      return `Amends cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
