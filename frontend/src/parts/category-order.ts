import type { Category, Option } from '@amends/shared/contract/policy.js';

/** How many categories stand before *All*. */
export const FIRST_CATEGORIES = 6;

/** Those for which the policy has most to give come first; the order is the same every day, so that hands learn it. */
export function orderedCategories(
  categories: readonly Category[],
  options: readonly Pick<Option, 'categoryIds'>[],
): Category[] {
  const coverage = (category: Category): number =>
    options.filter((option) => option.categoryIds.includes(category.id)).length;
  return categories.toSorted((a, b) => coverage(b) - coverage(a));
}
