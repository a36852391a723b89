import type { SavedView, SavedViews } from '@amends/shared/contract/saved-view.js';
import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { type Actor, CurrentActor } from '../../http/actor.js';
import { Can } from '../../http/can.js';
import { Endpoint } from '../../http/endpoint.js';
import { IdParam } from '../../http/id-param.js';
import { SavedViewBody } from './saved-view.body.js';
import { KeepViews } from './keep-views.js';

@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: KeepViews) {}

  @Get()
  @Can('ledger:save_view')
  @Endpoint({ summary: 'The caller’s own views of the ledger', answers: { 200: 'SavedViews' } })
  async list(@CurrentActor() actor: Actor): Promise<SavedViews> {
    return this.views.list(actor.id);
  }

  @Put(':id')
  @Can('ledger:save_view')
  @Endpoint({
    summary: 'Keeps a view under an id that the caller chooses, or changes it',
    body: 'SavedViewRequest',
    answers: { 200: 'SavedView' },
    problems: ['not_found', 'too_many_views'],
    idempotency: 'optional',
  })
  async keep(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { name, filters }: SavedViewBody,
  ): Promise<SavedView> {
    return this.views.keep(actor.id, { id, name, filters });
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('ledger:save_view')
  @Endpoint({ summary: 'Forgets a view', answers: { 204: null }, problems: ['not_found'] })
  async forget(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.views.forget(actor.id, id);
  }
}
