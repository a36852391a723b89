import type { Category, Option } from '@amends/shared/contract/policy.js';
import type { CategorySlug, DepartmentSlug } from './demo-types.js';

/** The company as it stands in the database: with ids, and with amounts in minor units. */
export interface LivingCompany {
  departments: readonly LivingDepartment[];
  categories: ReadonlyMap<CategorySlug, Category>;
  /** Who closes the months. */
  finance: string;
}

export interface LivingDepartment {
  id: string;
  slug: DepartmentSlug;
  currency: string;
  timeZone: string;
  authorityLimitMinor: number;
  team: Team;
  /** Newest first. */
  policies: readonly LivingPolicy[];
}

export interface Team {
  staff1: string;
  staff2: string;
  head: string;
}

export interface LivingPolicy {
  id: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
  options: readonly LivingOption[];
}

export interface LivingOption extends Option {
  slug: string;
}

/** The policy that was in force at a moment. */
export function policyAt(department: LivingDepartment, at: number): LivingPolicy {
  const policy = department.policies.find(({ publishedAt }) => publishedAt <= at);
  if (!policy) throw new Error(`${department.slug} had no policy on ${new Date(at).toISOString()}.`);
  return policy;
}
