import { Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { EraseCustomer } from './erase-customer.js';

@Controller('customers/:id/erasure')
export class ErasureController {
  constructor(private readonly eraseCustomer: EraseCustomer) {}

  @Post()
  @Can('customer:erase')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Endpoint({
    summary: 'Forgets who a customer was, how they are reached and what was written about and by them; amounts stay',
    answers: { 204: null },
    problems: ['not_found'],
    idempotency: 'required',
  })
  async erase(
    @CurrentActor() actor: Actor,
    @Idempotency('required') intention: Intention,
    @IdParam('id') id: string,
  ): Promise<void> {
    await this.eraseCustomer.erase(actor, intention, id);
  }
}
