import type { ChoiceState } from '@amends/shared/contract/choice.js';
import type { LocalizedText } from '@amends/shared/locale.js';

/** A choice with everything about it that may change. Amounts in minor units. */
export interface ChoiceRow {
  id: string;
  /** As it is now: time runs out by itself. */
  state: ChoiceState;
  departmentId: string;
  employeeId: string;
  employeeName: LocalizedText;
  policyVersionId: string;
  optionIds: string[];
  categoryId: string;
  severity: number;
  customerId: string | null;
  customerReference: string | null;
  customerName: string | null;
  customerContact: string | null;
  customerTier: string | null;
  heldMinor: number;
  currency: string;
  offeredAt: Date;
  expiresAt: Date;
  /** What was picked. */
  gestureId: string | null;
}
