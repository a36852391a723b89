import type { GlMapping } from '@amends/shared/contract/journal.js';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { GlMappingBody } from './gl-mapping.body.js';
import { GlMappings } from './gl-mapping.js';

@Controller('settings/gl-accounts')
export class GlMappingController {
  constructor(private readonly mappings: GlMappings) {}

  @Get()
  @Can('journal:read')
  @Endpoint({
    summary: 'How departments book what they give, and which accounts have no mapping yet',
    answers: { 200: 'GlMapping' },
  })
  async show(@CurrentActor() actor: Actor): Promise<GlMapping> {
    return this.mappings.read(actor);
  }

  @Put()
  @Can('setting:gl_accounts')
  @Endpoint({
    summary: 'Says how the named departments book, each as a whole; the others stay',
    body: 'GlMappingRequest',
    answers: { 200: 'GlMapping' },
    problems: ['not_found'],
  })
  async set(@CurrentActor() actor: Actor, @Body() body: GlMappingBody): Promise<GlMapping> {
    return this.mappings.set(actor, body);
  }
}
