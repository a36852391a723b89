import { isatty } from 'node:tty';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { AppModule } from './app.module.js';
import { serveApiDocs } from './http/api-docs.js';
import { createAdapter, equipServer } from './http/server.js';
import type { Settings } from './settings.js';

export interface AppSettings {
  /** The database, as the role that may not write money. */
  runtimeUrl: string;
  /** Whether the demo company's people are shown to whoever comes. */
  demo: boolean;
  settings: Settings;
  logLevels?: LogLevel[];
}

/** The whole application, ready to answer and not listening yet. Reads no environment. */
export async function createApp({
  runtimeUrl,
  demo,
  settings,
  logLevels = ['error', 'warn'],
}: AppSettings): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ runtimeUrl, demo, settings }),
    createAdapter(settings),
    {
      bodyParser: false,
      abortOnError: false,
      logger: new ConsoleLogger({ logLevels, colors: isatty(1) }),
    },
  );
  app.setGlobalPrefix('api', { exclude: ['g/*path'] });
  await equipServer(app);
  serveApiDocs(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
