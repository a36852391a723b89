import type { Page } from '@amends/shared/contract/common.js';
import type { KnownCustomer } from '@amends/shared/contract/customer.js';
import { SEARCH_LENGTH_MAX } from '@amends/shared/limits.js';
import { departmentsWith } from '@amends/shared/permissions.js';
import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { allOf, condition, shaped } from '../database/conditions.js';
import { Database } from '../database/database.js';
import type { Actor } from '../http/actor.js';
import { Optional } from '../http/optional.js';
import { CUSTOMER_SELECT, type CustomerRow, customerView } from './customer-row.js';
import { customerMatches } from './customer-search.js';

/** A list to choose from while somebody waits, never one to leaf through. */
const CUSTOMERS_DEFAULT = 5;
const CUSTOMERS_MAX = 20;

export class CustomersQuery {
  @Optional()
  @MaxLength(SEARCH_LENGTH_MAX)
  @IsString()
  search?: string;

  @Min(1)
  @Max(CUSTOMERS_MAX)
  @Type(() => Number)
  @IsInt()
  limit: number = CUSTOMERS_DEFAULT;
}

@Injectable()
export class FindCustomers {
  constructor(private readonly database: Database) {}

  /** The customers of the actor's departments who match, those served last first. */
  async find(actor: Actor, { search, limit }: CustomersQuery): Promise<Page<KnownCustomer>> {
    const departmentIds = departmentsWith(actor.roles, 'customer:search');
    const theirs = condition((ids) => `c.department_id = ANY (${ids}::uuid[])`, departmentIds);
    const { sql, values } = allOf([theirs, ...(search?.trim() ? [customerMatches(search)] : [])], 2);
    const rows = await this.database.query<CustomerRow>(
      shaped('customers', `${CUSTOMER_SELECT} WHERE ${sql} ORDER BY c.last_served_at DESC, c.id LIMIT $1`),
      [limit, ...values],
    );
    return { items: rows.map((row) => customerView(row, actor.locale)), nextCursor: null };
  }
}
