import type { ClientBase } from 'pg';
import type { Agenda } from './agenda.js';
import type { LivingCompany } from './company/living-company.js';
import type { DemoFinance, PastDatabase } from './demo-finance.js';

/** What finance's days in the quarter have to hand. */
export interface DemoOffice {
  /** The owner, while the clock can be set. */
  client: ClientBase;
  past: PastDatabase;
  finance: DemoFinance;
  company: LivingCompany;
  agenda: Agenda;
  /** Milliseconds since 1970. */
  now: number;
}
