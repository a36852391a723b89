import type { Loss, OptionKind } from '@amends/shared/contract/policy.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';
import type { CATEGORIES } from './categories.js';

export type DepartmentSlug = 'gate' | 'hotel' | 'table';
export type CategorySlug = (typeof CATEGORIES)[number]['slug'];

/** Everything about money is in whole units of the department's currency here. */
export interface DemoOption {
  slug: string;
  kind: OptionKind;
  /** Fixed, or least, usual and most. */
  cost: number | readonly [number, number, number];
  worth: number;
  categories: readonly CategorySlug[];
  minSeverity: number;
  restores: Loss;
  perCustomer90Days?: number;
  carriesCode?: true;
  validDays?: number;
  title: LocalizedText;
  say: LocalizedText;
  handOver: LocalizedText;
}

export interface DemoDepartment {
  slug: DepartmentSlug;
  name: LocalizedText;
  currency: string;
  timeZone: string;
  /** What one person may give in a year. */
  allotment: number;
  /** The most in one gesture without approval. */
  authorityLimit: number;
  envelope: number;
  envelopeRule: 'warn' | 'stop';
  options: readonly DemoOption[];
  /** What the policy was before its present version. */
  before: { without: string; changed: Record<string, Partial<DemoOption>> };
}

export interface DemoPerson {
  email: string;
  department: DepartmentSlug | null;
  roles: readonly ('staff' | 'head' | 'finance' | 'auditor' | 'admin')[];
  locale: Locale;
  name: LocalizedText;
}
