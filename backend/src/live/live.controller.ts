import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { sessionTokenOf } from '../http/session-token.js';
import { LiveStream } from './live-stream.js';
import { LiveQuery } from './live.query.js';

const EVENT_ID = /^\d{1,15}$/;

@Controller('events')
export class LiveController {
  constructor(private readonly live: LiveStream) {}

  @Get()
  @Can('gesture:approve', 'gesture:grant', 'ledger:reconcile')
  @Endpoint({
    summary: 'What changes, as server-sent events: each says where to read, never the thing itself',
    answers: { 200: 'text/event-stream' },
    problems: ['busy'],
  })
  async listen(
    @CurrentActor() actor: Actor,
    @Query() query: LiveQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const lastEventId = String(request.headers['last-event-id'] ?? '');
    const after = EVENT_ID.test(lastEventId) ? Number(lastEventId) : (query.after ?? null);
    const stream = await this.live.open(actor, sessionTokenOf(request)?.token ?? '', after);
    reply.raw.once('close', () => stream.destroy());
    if (reply.raw.destroyed) stream.destroy();
    // a proxy that collects the answer before it hands it on would keep all of it for ever
    void reply.header('x-accel-buffering', 'no');
    return new StreamableFile(stream, { type: 'text/event-stream' });
  }
}
