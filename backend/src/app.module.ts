import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.js';
import { HttpModule } from './http/http.module.js';
import { PeopleModule } from './people/people.module.js';

/** Every part of the product, in the order in which they may import each other. */
@Module({})
export class AppModule {
  static with({ runtimeUrl, demo }: { runtimeUrl: string; demo: boolean }): DynamicModule {
    return {
      module: AppModule,
      imports: [DatabaseModule.forRuntime(runtimeUrl), HttpModule, PeopleModule.with({ demo })],
    };
  }
}
