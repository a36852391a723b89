import type { DemoPeopleAnswer } from '@amends/shared/contract/session.js';
import { localeFromHeader } from '@amends/shared/locale.js';
import { Controller, Get, Headers } from '@nestjs/common';
import { Public } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { DemoPeople } from './demo-people.js';

@Controller('demo')
export class DemoController {
  constructor(private readonly people: DemoPeople) {}

  @Get()
  @Public()
  @Endpoint({
    summary: "The demo company's people, to sign in as; in demo mode only",
    answers: { 200: 'DemoPeopleAnswer' },
    problems: ['not_found'],
  })
  show(@Headers('accept-language') languages: string | undefined): Promise<DemoPeopleAnswer> {
    return this.people.list(localeFromHeader(languages));
  }
}
