import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { connectionOptions, SCHEMA } from './connection.js';
import { Database } from './database.js';
import { MinuteJobs } from './minute-jobs.js';
import { Notifications } from './notifications.js';
import { RUNTIME_URL } from './runtime-url.js';
import { wireTypes } from './wire-types.js';

// More would not help: two cores commit no faster with more connections waiting.
const POOL_SIZE = 10;
/** Beyond the server's own limit: when this is reached, the server did not even say no. */
const NO_ANSWER_MS = 4900;

/** The application's connections, as the role that may not write money. The schema comes from migrations only. */
@Global()
@Module({})
export class DatabaseModule {
  static forRuntime(runtimeUrl: string): DynamicModule {
    const url = { provide: RUNTIME_URL, useValue: runtimeUrl };
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: runtimeUrl,
          schema: SCHEMA,
          poolSize: POOL_SIZE,
          autoLoadEntities: true,
          retryAttempts: 0,
          poolErrorHandler: () => undefined,
          extra: { ...connectionOptions(runtimeUrl), types: wireTypes, query_timeout: NO_ANSWER_MS },
        }),
      ],
      providers: [url, Database, Notifications, MinuteJobs],
      exports: [Database, Notifications, MinuteJobs],
    };
  }
}
