import type {
  AuthoredOption,
  AuthoredPolicy,
  PolicyState,
  PolicyVersionSummary,
  PublicationAnswer,
} from '@amends/shared/contract/policy-draft.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';

/** A version as the database tells it: names in every language, times in its own notation. */
export interface PolicySummaryRecord extends Omit<PolicyVersionSummary, 'publishedBy'> {
  publishedBy: LocalizedText | null;
}

export interface AuthoredPolicyRecord {
  policy: PolicySummaryRecord;
  options: AuthoredOption[];
}

/** A time in the contract's notation. */
export const isoTime = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());

export const summaryView = (policy: PolicySummaryRecord, locale: Locale): PolicyVersionSummary => ({
  id: policy.id,
  version: policy.version,
  state: policy.state,
  publishedAt: isoTime(policy.publishedAt),
  publishedBy: policy.publishedBy?.[locale] ?? null,
  effectiveFrom: isoTime(policy.effectiveFrom),
  supersededAt: isoTime(policy.supersededAt),
  optionCount: policy.optionCount,
});

export const authoredView = ({ policy, options }: AuthoredPolicyRecord, locale: Locale): AuthoredPolicy => ({
  ...summaryView(policy, locale),
  options,
});

const WAITS_FOR: Partial<Record<PolicyState, PublicationAnswer['waitsFor']>> = {
  proposed: 'finance',
  scheduled: 'date',
};

export const publicationView = (policy: PolicySummaryRecord, locale: Locale): PublicationAnswer => ({
  policy: summaryView(policy, locale),
  waitsFor: WAITS_FOR[policy.state] ?? null,
});
