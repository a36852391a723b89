import type { AmountRange, Loss, OptionKind } from '@amends/shared/contract/policy.js';
import type { LocalizedText } from '@amends/shared/locale.js';

/** An option as its version keeps it, in every language. Amounts in minor units. */
export interface OptionRecord {
  id: string;
  kind: OptionKind;
  title: LocalizedText;
  say: LocalizedText;
  handOver: LocalizedText;
  amount: AmountRange;
  perceivedValueMinor: number;
  categoryIds: string[];
  minSeverity: number;
  restores: Loss;
  perCustomer90Days: number | null;
  carriesCode: boolean;
  validDays: number | null;
}

/** A version of a policy; once published it never changes. */
export interface PolicyVersion {
  departmentId: string;
  id: string;
  version: number;
  publishedAt: string;
  publishedBy: LocalizedText | null;
  options: OptionRecord[];
}

export interface CategoryRecord {
  id: string;
  slug: string;
  name: LocalizedText;
  severity: number;
  lost: Loss;
  escalate: LocalizedText | null;
}

export interface DepartmentRecord {
  id: string;
  slug: string;
  name: LocalizedText;
  currency: string;
  timeZone: string;
  languages: string[];
}

/** All that decides what may be given in a department, of one moment. */
export interface DepartmentPolicy {
  department: DepartmentRecord;
  /** Grows with every change of what follows: a grant names the revision that it was decided on. */
  revision: number;
  published: PolicyVersion;
  plan: { authorityLimitMinor: number; holdMinutes: number };
  /** Employee → the limit that is theirs instead of the plan's, in minor units. */
  authorityLimits: Record<string, number>;
  /** Option → why it cannot be granted for now. */
  pauses: Record<string, string>;
  categories: CategoryRecord[];
}

/** The most that somebody may give in one gesture without approval, in minor units. */
export const authorityLimitOf = ({ plan, authorityLimits }: DepartmentPolicy, employeeId: string): number =>
  authorityLimits[employeeId] ?? plan.authorityLimitMinor;
