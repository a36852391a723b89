import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ACTOR_SOURCE } from '../http/access.guard.js';
import { ChangeLocale } from './change-locale.js';
import { ChangePassword } from './change-password.js';
import { DemoController } from './demo.controller.js';
import { DEMO_MODE, DemoPeople } from './demo-people.js';
import { DirectoryController } from './directory.controller.js';
import { Directory } from './directory.js';
import { SessionController } from './session.controller.js';
import { SessionView } from './session.view.js';
import { Sessions } from './sessions.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

/** Who there is and who is signed in; gives the guard its answer, hence global. */
@Global()
@Module({})
export class PeopleModule {
  static with({ demo }: { demo: boolean }): DynamicModule {
    return {
      module: PeopleModule,
      controllers: [SessionController, DirectoryController, DemoController],
      providers: [
        SignIn,
        SignOut,
        SignInLimits,
        ChangeLocale,
        ChangePassword,
        SessionView,
        Directory,
        DemoPeople,
        Sessions,
        { provide: ACTOR_SOURCE, useExisting: Sessions },
        { provide: DEMO_MODE, useValue: demo },
      ],
      exports: [ACTOR_SOURCE, DemoPeople],
    };
  }
}
