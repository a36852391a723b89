import type { Page } from '@amends/shared/contract/common.js';
import type { Category } from '@amends/shared/contract/policy.js';
import { Controller, Get, Query } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import type { CategoryRecord } from './department-policy.js';
import { categoriesStatement } from './policy.queries.js';
import { PolicyQuery } from './policy.query.js';
import { categoryView } from './policy-view.js';

@Controller('categories')
export class CategoriesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Can('policy:read')
  @Endpoint({ summary: 'All that can go wrong, as the company names it', answers: { 200: 'Page<Category>' } })
  async categories(
    @CurrentActor() actor: Actor,
    @Query() { locale = actor.locale }: PolicyQuery,
  ): Promise<Page<Category>> {
    const rows = await this.database.query<{ record: CategoryRecord }>(categoriesStatement, []);
    return { items: rows.map(({ record }) => categoryView(record, locale)), nextCursor: null };
  }
}
