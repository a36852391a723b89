import type { Budget } from './budget.js';
import type { PersonName } from './common.js';
import type { KnownCustomer } from './customer.js';
import type { Department } from './department.js';
import type { Gesture } from './gesture.js';
import type { QuietHours } from './message.js';
import type { Category, Option } from './policy.js';
import type { CustomerPromise } from './promise.js';

/** All that the staff's screens draw, in one request. */
export interface Desk {
  employee: PersonName;
  department: Department;
  policy: { version: number; options: Option[] };
  budget: Budget;
  /** The most one gesture may cost without approval, in minor units. */
  authorityLimitMinor: number;
  /** The median cost of this person's gestures (of the policy's defaults before the first): "about 41 such gestures". */
  usualGestureMinor: number;
  categories: Category[];
  /** What this person owes customers, what was handed over to them included; what is due first comes first. */
  promises: CustomerPromise[];
  /** No follow-up is proposed within them. */
  quietHours: QuietHours;
  /** The person's latest gestures, newest first. */
  recent: Gesture[];
  /** The customers that this department served last, newest first. */
  recentCustomers: KnownCustomer[];
}
