import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { RequestLimits } from '../http/request-limits.js';
import { ANSWERS_PER_ADDRESS, IDEAS_PER_PAGE } from './page-limits.js';
import { Pages } from './pages.js';

const LEAVE = {
  name: 'leave_idea',
  text: `
    INSERT INTO customer_idea (id, gesture_id, department_id, text, left_at)
    VALUES (uuid_v7(), $1, $2, $3, database_clock()) ON CONFLICT (gesture_id, md5(text)) DO NOTHING`,
};

@Injectable()
export class LeaveIdea {
  constructor(
    private readonly pages: Pages,
    private readonly limits: RequestLimits,
    private readonly database: Database,
  ) {}

  /** @throws Refused not_found, too_many_attempts */
  async leave(token: string, address: string, text: string): Promise<void> {
    const { id, departmentId } = await this.pages.findGiven(token, address, ANSWERS_PER_ADDRESS);
    await this.limits.count(IDEAS_PER_PAGE, id);
    await this.database.query(LEAVE, [id, departmentId, text.trim()]);
  }
}
