import type { PromiseOrigin, PromiseState } from '@amends/shared/contract/promise.js';
import type { LocalizedText } from '@amends/shared/locale.js';

/** From a row of its own a time comes as a Date, from inside JSON as text. */
type Time = Date | string;

/** A promise with everything that is told about it. */
export interface PromiseRow {
  id: string;
  gestureId: string;
  gestureNumber: number;
  departmentId: string;
  ownerId: string;
  ownerName: LocalizedText;
  text: string;
  dueAt: Time;
  state: PromiseState;
  origin: PromiseOrigin;
  madeAt: Time;
  madeBy: string | null;
  madeByName: LocalizedText | null;
  customerName: string | null;
  customerReference: string | null;
  handedFrom: string | null;
  handedFromName: LocalizedText | null;
  handedAt: Time | null;
  handOverNote: string | null;
  seenAt: Time | null;
  settledAt: Time | null;
  settledBy: string | null;
  settledByName: LocalizedText | null;
  resultNote: string | null;
}
