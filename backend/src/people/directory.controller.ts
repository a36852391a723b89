import type { Page } from '@amends/shared/contract/common.js';
import type { Department, Employee } from '@amends/shared/contract/department.js';
import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { PageQuery } from '../http/paging.js';
import { Directory } from './directory.js';
import { EmployeesQuery } from './employees.query.js';

@Controller()
export class DirectoryController {
  constructor(private readonly directory: Directory) {}

  @Get('departments')
  @Can('department:read')
  @Endpoint({
    summary: 'The departments you may see',
    answers: { 200: 'Page<Department>' },
    problems: ['invalid_cursor'],
  })
  departments(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<Department>> {
    return this.directory.departments(actor, query);
  }

  @Get('employees')
  @Can('employee:read_department', 'employee:read_all')
  @Endpoint({ summary: 'The people you may see', answers: { 200: 'Page<Employee>' }, problems: ['invalid_cursor'] })
  employees(@CurrentActor() actor: Actor, @Query() query: EmployeesQuery): Promise<Page<Employee>> {
    return this.directory.employees(actor, query);
  }
}
