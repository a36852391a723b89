import { type Category, type Loss, LOSSES } from './contract/policy.js';
import type { AuthoredOption } from './contract/policy-draft.js';
import { OPTIONS_PER_CATEGORY_MIN } from './limits.js';
import { activeOptions } from './policy-rules.js';

type Covering = Pick<AuthoredOption, 'archived' | 'categoryIds' | 'minSeverity' | 'restores'>;

export interface PolicyCoverage {
  /** Categories that leave no choice, and how many options fit there, in the order of the categories. */
  thin: { categoryId: string; fitting: number }[];
  /** What no option restores. */
  unrestored: Loss[];
}

const fits = ({ categoryIds, minSeverity }: Covering, { id, severity }: Pick<Category, 'id' | 'severity'>): boolean =>
  categoryIds.includes(id) && minSeverity <= severity;

/**
 * What a policy leaves without an answer. An option fits a category when staff see it there before they raise the severity;
 * archived options do not count.
 */
export function policyCoverage(
  options: readonly Covering[],
  categories: readonly Pick<Category, 'id' | 'severity'>[],
): PolicyCoverage {
  const active = activeOptions(options);
  return {
    thin: categories
      .map((category) => ({
        categoryId: category.id,
        fitting: active.filter((option) => fits(option, category)).length,
      }))
      .filter(({ fitting }) => fitting < OPTIONS_PER_CATEGORY_MIN),
    unrestored: LOSSES.filter((loss) => !active.some(({ restores }) => restores === loss)),
  };
}
