import type { Page } from '@amends/shared/contract/common.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { CustomersQuery, FindCustomers } from './find-customers.js';
import { ReadDesk } from './read-desk.js';

@Controller()
export class DeskController {
  constructor(
    private readonly readDesk: ReadDesk,
    private readonly findCustomers: FindCustomers,
  ) {}

  @Get('desk')
  @Can('gesture:grant')
  @Endpoint({
    summary: 'All that the staff’s screens draw',
    answers: { 200: 'Desk' },
    problems: ['no_published_policy'],
  })
  async desk(@CurrentActor() actor: Actor): Promise<Desk> {
    return this.readDesk.read(actor);
  }

  @Get('customers')
  @Can('customer:search')
  @Endpoint({
    summary: 'Customers by reference, name or the last four digits of their contact, those served last first',
    answers: { 200: 'Page<KnownCustomer>' },
  })
  async customers(@CurrentActor() actor: Actor, @Query() query: CustomersQuery): Promise<Page<KnownCustomer>> {
    return this.findCustomers.find(actor, query);
  }
}
