import type { TeamToday } from '@amends/shared/contract/team.js';
import { Controller, Get } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { ReadTeamToday } from './read-team-today.js';

@Controller('departments/:id/today')
export class TeamTodayController {
  constructor(private readonly readTeamToday: ReadTeamToday) {}

  @Get()
  @Can('team:read')
  @Endpoint({
    summary: 'A department’s day for its head, in the department’s time zone',
    answers: { 200: 'TeamToday' },
    problems: ['not_found', 'no_published_policy'],
  })
  async today(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<TeamToday> {
    return this.readTeamToday.read(actor, id);
  }
}
