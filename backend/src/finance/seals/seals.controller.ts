import type { SealList, SealNowAnswer } from '@amends/shared/contract/seal.js';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { PageQuery } from '../../http/paging.js';
import { ReadSeals } from './read-seals.js';

@Controller('ledger/seals')
export class SealsController {
  constructor(private readonly seals: ReadSeals) {}

  @Get()
  @Can('ledger:read_all')
  @Endpoint({
    summary: 'The seals over entries and audit events, newest first, and the key that checks them',
    answers: { 200: 'SealList' },
    problems: ['invalid_cursor'],
  })
  list(@Query() query: PageQuery): Promise<SealList> {
    return this.seals.list(query);
  }

  @Post()
  @HttpCode(200)
  @Can('ledger:seal')
  @Endpoint({
    summary: 'Seals what came since the newest seal; every minute it happens by itself',
    answers: { 200: 'SealNowAnswer' },
  })
  seal(): Promise<SealNowAnswer> {
    return this.seals.sealNow();
  }
}
