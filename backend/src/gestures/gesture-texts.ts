import { Inject, Injectable } from '@nestjs/common';
import type { CategoryRecord, OptionRecord, PolicyVersion } from '../policy/department-policy.js';
import { Policies } from '../policy/policies.js';
import { SETTINGS, type Settings } from '../settings.js';
import type { GestureRow } from './gesture-row.js';
import { pagePath } from './page-path.js';

type Reference = Pick<GestureRow, 'policyVersionId' | 'optionId' | 'categoryId'>;

/** What never changes about gestures: what they were given under, in every language, and where their customers see them. */
export interface GestureTexts {
  of(row: Reference): { version: PolicyVersion; option: OptionRecord; category: CategoryRecord };
  pagePath(gestureId: string): string;
}

@Injectable()
export class ReadGestureTexts {
  constructor(
    private readonly policies: Policies,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Gathers what these gestures were given under; most of it is remembered. */
  async of(rows: readonly Reference[]): Promise<GestureTexts> {
    const versions = await gathered(
      rows.map((row) => row.policyVersionId),
      (id) => this.policies.version(id),
    );
    const categories = await gathered(
      rows.map((row) => row.categoryId),
      (id) => this.policies.category(id),
    );
    return {
      of: (row) => {
        const version = versions.get(row.policyVersionId);
        const option = version?.options.find(({ id }) => id === row.optionId);
        const category = categories.get(row.categoryId);
        if (!version || !option || !category) throw new Error(`option ${row.optionId} was granted and is nowhere`);
        return { version, option, category };
      },
      pagePath: (gestureId) => pagePath(this.settings.pageSecret, gestureId),
    };
  }
}

async function gathered<T>(ids: readonly string[], read: (id: string) => Promise<T>): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (const id of new Set(ids)) found.set(id, await read(id));
  return found;
}
