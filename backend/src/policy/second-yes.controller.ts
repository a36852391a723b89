import type { SecondYes } from '@amends/shared/contract/policy-draft.js';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { secondYesStatement } from './authored-policy.queries.js';
import { PolicyActs } from './policy-acts.js';
import { SecondYesBody } from './second-yes.body.js';

@Controller('settings/second-yes')
export class SecondYesController {
  constructor(
    private readonly database: Database,
    private readonly acts: PolicyActs,
  ) {}

  @Get()
  @Can('setting:read', 'policy:edit')
  @Endpoint({ summary: 'Above which cost a policy needs finance’s second yes', answers: { 200: 'SecondYes' } })
  async show(): Promise<SecondYes> {
    return { limits: await this.database.query(secondYesStatement, []) };
  }

  @Put()
  @Can('setting:second_yes')
  @Endpoint({
    summary: 'Sets the limits for all currencies; one that is not named has none',
    body: 'SecondYes',
    answers: { 200: 'SecondYes' },
    idempotency: 'optional',
  })
  async set(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @Body() { limits }: SecondYesBody,
  ): Promise<SecondYes> {
    await this.acts.setSecondYes(actor.id, intention, limits);
    return { limits };
  }
}
