import type { RoleGrant } from '@amends/shared/permissions.js';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { ACTOR_SOURCE, type ActorSource } from './access.guard.js';
import { sessionTokenOf } from './session-token.js';

const LOOK_MS = 2_000;

/**
 * Ends a file that is still on its way when its reader's session is over or a role of theirs is gone: a long export is no
 * way to go on reading. The reader sees that it was cut off.
 */
@Injectable()
export class EndingFiles implements NestInterceptor {
  constructor(@Inject(ACTOR_SOURCE) private readonly actors: ActorSource) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(
      tap((answer) => {
        if (answer instanceof StreamableFile) this.watch(answer, request);
      }),
    );
  }

  private watch(file: StreamableFile, request: FastifyRequest): void {
    const token = sessionTokenOf(request)?.token;
    const held = request.actor?.roles;
    if (token === undefined || held === undefined) return;
    const stream = file.getStream();
    const look = setInterval(() => void this.holds(token, held).then((still) => still || stream.destroy()), LOOK_MS);
    look.unref();
    stream.once('close', () => clearInterval(look));
  }

  /** Whether the session goes on with every one of these roles; yes, as long as nobody can be asked. */
  private async holds(token: string, held: readonly RoleGrant[]): Promise<boolean> {
    try {
      const roles = (await this.actors.actorOf(token))?.roles ?? [];
      return held.every((one) => roles.some((two) => one.role === two.role && one.departmentId === two.departmentId));
    } catch {
      return true;
    }
  }
}
