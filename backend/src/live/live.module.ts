import { Module } from '@nestjs/common';
import { ForgetLiveEvents } from './forget-live-events.js';
import { LiveController } from './live.controller.js';
import { LiveStream } from './live-stream.js';

@Module({ controllers: [LiveController], providers: [LiveStream, ForgetLiveEvents] })
export class LiveModule {}
