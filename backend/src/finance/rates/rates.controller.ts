import type { Rates, RatesImport } from '@amends/shared/contract/rates.js';
import { Body, Controller, Get, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { Refused } from '../../http/refused.js';
import { RatesBody } from './rates.body.js';
import { ReadRates } from './read-rates.js';
import { SetRates } from './set-rates.js';

@Controller('settings/rates')
export class RatesController {
  constructor(
    private readonly readRates: ReadRates,
    private readonly setRates: SetRates,
  ) {}

  @Get()
  @Can('ledger:read_all', 'ledger:read_department')
  @Endpoint({
    summary: 'What currencies were worth in the company’s base currency, month by month',
    answers: { 200: 'Rates' },
  })
  async show(@CurrentActor() actor: Actor): Promise<Rates> {
    return this.readRates.rates(actor);
  }

  @Put()
  @Can('rate:set')
  @Endpoint({
    summary: 'Sets rates of open months; what is not named stays',
    body: 'RatesRequest',
    answers: { 200: 'Rates' },
    problems: ['month_closed'],
    idempotency: 'optional',
  })
  async set(@CurrentActor() actor: Actor, @Body() { rates }: RatesBody): Promise<Rates> {
    await this.setRates.enter(actor, rates);
    return this.readRates.rates(actor);
  }

  @Post('import')
  @Can('rate:set')
  @Endpoint({
    summary: 'Sets rates from a file as text/csv with the columns month, currency and rate',
    body: 'text/csv',
    answers: { 201: 'RatesImport' },
    problems: ['unreadable_file'],
    idempotency: 'optional',
  })
  async import(@CurrentActor() actor: Actor, @Req() { body }: FastifyRequest): Promise<RatesImport> {
    if (typeof body !== 'string') throw new Refused('unreadable_file');
    return this.setRates.import(actor, body);
  }
}
