import type { Department } from '@amends/shared/contract/department.js';
import type { EmploymentAnswer, HireAnswer } from '@amends/shared/contract/employment.js';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { IdParam } from '../http/id-param.js';
import { Idempotency, type Intention } from '../http/idempotency.js';
import { ChangeEmployment } from './change-employment.js';
import { DepartmentBody } from './department.body.js';
import { ActivationBody, DeactivationBody, HireBody, RolesBody } from './employment.body.js';
import { FoundDepartment } from './found-department.js';
import { Hire } from './hire.js';

@Controller()
export class EmploymentController {
  constructor(
    private readonly hire: Hire,
    private readonly employment: ChangeEmployment,
    private readonly departments: FoundDepartment,
  ) {}

  @Post('departments')
  @Can('department:manage')
  @Endpoint({
    summary: 'A new department',
    body: 'DepartmentRequest',
    answers: { 201: 'Department' },
    idempotency: 'optional',
  })
  async found(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') _intention: Intention,
    @Body() body: DepartmentBody,
  ): Promise<Department> {
    return this.departments.found(actor, body);
  }

  @Post('employees')
  @Can('employee:manage_all', 'employee:manage_department')
  @Endpoint({
    summary: 'Lets somebody in: anybody for admins, staff of the own department for heads',
    body: 'HireRequest',
    answers: { 201: 'HireAnswer' },
    problems: ['not_found', 'email_taken'],
    idempotency: 'optional',
  })
  async add(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') _intention: Intention,
    @Body() body: HireBody,
  ): Promise<HireAnswer> {
    return this.hire.hire(actor, body);
  }

  @Put('employees/:id/deactivation')
  @Can('employee:manage_all', 'employee:manage_department')
  @Endpoint({
    summary: 'Stops somebody at once; the rest of their budget goes back to the envelope, their requests end',
    body: 'DeactivationRequest',
    answers: { 200: 'EmploymentAnswer' },
    problems: ['not_found', 'last_admin', 'budget_frozen'],
    idempotency: 'optional',
  })
  async deactivate(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() { reason }: DeactivationBody,
  ): Promise<EmploymentAnswer> {
    return this.employment.deactivate(actor, intention, id, reason);
  }

  @Put('employees/:id/activation')
  @Can('employee:manage_all', 'employee:manage_department')
  @Endpoint({
    summary: 'Lets somebody back in, with the roles they had',
    body: 'ActivationRequest',
    answers: { 200: 'EmploymentAnswer' },
    problems: ['not_found'],
    idempotency: 'optional',
  })
  async activate(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') _intention: Intention,
    @IdParam('id') id: string,
    @Body() { reason }: ActivationBody,
  ): Promise<EmploymentAnswer> {
    return this.employment.activate(actor, id, reason ?? null);
  }

  @Put('employees/:id/roles')
  @Can('employee:manage_all', 'employee:manage_department')
  @Endpoint({
    summary: 'Gives somebody exactly these roles; whoever leaves a desk leaves the rest of the budget there',
    body: 'RolesRequest',
    answers: { 200: 'EmploymentAnswer' },
    problems: ['not_found', 'last_admin', 'budget_frozen'],
    idempotency: 'optional',
  })
  async setRoles(
    @CurrentActor() actor: Actor,
    @Idempotency('optional') intention: Intention,
    @IdParam('id') id: string,
    @Body() body: RolesBody,
  ): Promise<EmploymentAnswer> {
    return this.employment.setRoles(actor, intention, id, body);
  }
}
