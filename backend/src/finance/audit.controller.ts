import type { AuditEvent, AuditSubjects } from '@amends/shared/contract/audit.js';
import type { Page } from '@amends/shared/contract/common.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { AuditQuery } from './audit.query.js';
import { ReadAudit } from './read-audit.js';

@Controller('audit-events')
export class AuditController {
  constructor(private readonly readAudit: ReadAudit) {}

  @Get('subjects')
  @Can('audit:read_all', 'audit:read_department')
  @Endpoint({ summary: 'What kinds of things there are audit events of', answers: { 200: 'AuditSubjects' } })
  subjects(): Promise<AuditSubjects> {
    return this.readAudit.subjects();
  }

  @Get()
  @Can('audit:read_all', 'audit:read_department')
  @Endpoint({
    summary:
      'Who did or changed what, from where, before and after, newest first: all for finance and admins, the department’s for heads',
    answers: { 200: 'Page<AuditEvent>' },
    problems: ['invalid_cursor'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<Page<AuditEvent>> {
    return this.readAudit.list(actor, query);
  }
}
