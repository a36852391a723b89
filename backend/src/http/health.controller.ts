import type { HealthAnswer } from '@amends/shared/contract/health.js';
import { Controller, Get, Header } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Public } from './can.js';
import { Endpoint } from './endpoint.js';
import { Refused } from './refused.js';

const PROBE_MS = 1000;
const PROBE = { name: 'probe', text: 'SELECT 1' };

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Public()
  @Header('cache-control', 'no-store')
  @Endpoint({ summary: 'Whether the process runs', answers: { 200: 'HealthAnswer' } })
  live(): HealthAnswer {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Header('cache-control', 'no-store')
  @Endpoint({ summary: 'Whether it can answer: the database is asked', answers: { 200: 'HealthAnswer' } })
  async ready(): Promise<HealthAnswer> {
    const probe = this.database.query(PROBE, []);
    const tooLong = new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Refused('database_unavailable')), PROBE_MS).unref();
    });
    await Promise.race([probe, tooLong]);
    return { status: 'ok' };
  }
}
