import type { DemoPeopleAnswer } from '@amends/shared/contract/session.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import { type Role, ROLES } from '@amends/shared/permissions.js';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { DEMO_PASSWORD } from '../database/demo/company/insert-people.js';
import { Refused } from '../http/refused.js';
import { DEMO_PEOPLE } from './people.queries.js';

/** Injects whether this process shows the demo company's people to whoever comes. */
export const DEMO_MODE = Symbol('demo mode');

interface DemoPersonRow {
  email: string;
  name: LocalizedText;
  roles: Role[];
  department: LocalizedText | null;
}

@Injectable()
export class DemoPeople {
  constructor(
    private readonly database: Database,
    @Inject(DEMO_MODE) private readonly demoMode: boolean,
  ) {}

  /** @throws Refused not_found outside demo mode, or when the company is a real one */
  async list(locale: Locale): Promise<DemoPeopleAnswer> {
    const answer = await this.listIfDemo(locale);
    if (!answer) throw new Refused('not_found');
    return answer;
  }

  async listIfDemo(locale: Locale): Promise<DemoPeopleAnswer | null> {
    const rows = this.demoMode ? await this.database.query<DemoPersonRow>(DEMO_PEOPLE, []) : [];
    if (rows.length === 0) return null;
    return {
      password: DEMO_PASSWORD,
      people: rows.map(({ email, name, roles, department }) => ({
        email,
        name: name[locale],
        roles: ROLES.filter((role) => roles.includes(role)),
        department: department?.[locale] ?? null,
      })),
    };
  }
}
