import type { VoucherState } from '@amends/shared/contract/gesture.js';
import type { Locale, LocalizedText } from '@amends/shared/locale.js';

/** What both kinds of pages know. */
interface Frame {
  departmentId: string;
  department: LocalizedText;
  company: LocalizedText;
  timeZone: string;
  categoryId: string;
  policyVersionId: string;
  customerName: string | null;
  customerLocale: Locale | null;
  /** The database's clock when it was read. */
  now: Date;
  /** When the page closes. */
  openUntil: Date;
}

/** A gesture as its customer's page needs it. Amounts in minor units. */
export interface GesturePageRow extends Frame {
  id: string;
  state: 'granted' | 'reversed';
  optionId: string;
  employeeId: string;
  giver: LocalizedText;
  giverLocale: Locale;
  currency: string;
  grantedAt: Date;
  voucherCode: string | null;
  voucherState: VoucherState | null;
  voucherValidUntil: Date | null;
  faceMinor: number | null;
  redeemedMinor: number | null;
  divisible: boolean | null;
  firstRatedAt: Date | null;
  said: { rating: number; comment: string; at: string } | null;
}

/** Options that wait for a customer's choice, or no longer. */
export interface ChoicePageRow extends Frame {
  id: string;
  state: 'open' | 'chosen' | 'withdrawn' | 'expired';
  optionIds: string[];
  currency: string;
  expiresAt: Date;
  /** What was picked. */
  gestureId: string | null;
}
