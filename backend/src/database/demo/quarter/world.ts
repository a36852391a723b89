import type { Acts } from '../acts.js';
import type { Agenda } from '../agenda.js';
import type { Chance } from '../chance.js';
import type { DepartmentSlug } from '../company/demo-types.js';
import type { LivingCompany } from '../company/living-company.js';
import type { GuestBook } from './guests.js';

/** What everything that happens in the quarter has to hand. */
export interface World {
  company: LivingCompany;
  acts: Acts;
  agenda: Agenda;
  chance: Chance;
  guests: ReadonlyMap<DepartmentSlug, GuestBook>;
  /** Milliseconds since 1970. */
  now: number;
}
