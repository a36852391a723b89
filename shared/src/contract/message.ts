import type { Locale } from '../locale.js';

export const MESSAGE_KINDS = ['gesture', 'reminder', 'promise_kept', 'survey'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** `not_planned` = there is none and there will be none; `because` says why. */
export const MESSAGE_STATES = ['queued', 'sending', 'sent', 'dropped', 'failed', 'not_planned'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/**
 * Why a message was or will not be sent: there is no e-mail address, the gesture is not given or was taken back, it has
 * no code or one that is valid too short to be reminded of, the code was used or is over, the customer has answered
 * already, the mail server refuses it for good, it could not be delivered in all its tries.
 */
export const MESSAGE_REASONS = [
  'no_email',
  'not_granted',
  'reversed',
  'no_code',
  'valid_too_short',
  'code_not_usable',
  'already_answered',
  'refused_by_server',
  'undeliverable',
] as const;
export type MessageReason = (typeof MESSAGE_REASONS)[number];

export interface Message {
  kind: MessageKind;
  state: MessageState;
  /** The promise that was kept.
   * @format uuid */
  promiseId?: string;
  /** When it goes out at the earliest, quiet hours considered; only while it is queued.
   * @format date-time */
  sendAt?: string;
  /** @format date-time */
  sentAt?: string;
  because?: MessageReason;
  /** Why the mail server refuses it, in its own words. */
  answer?: string;
  /** How often sending was tried. */
  tries: number;
}

/** What was or will be sent to a gesture's customer: one of each kind, promises kept one each. */
export interface GestureMessages {
  /** Null where nothing can be sent.
   * @format email */
  email: string | null;
  locale: Locale;
  messages: Message[];
}

export interface ContactRequest {
  /** @format email
   * @maxLength 200 */
  email: string;
  /** @maxLength 120 */
  name?: string;
  /** The language of what is sent and of the customer's page; absent = as it was, at first the department's. */
  locale?: Locale;
}

/** When a department leaves its customers in peace, by its own clock. */
export interface QuietHours {
  /** `21:00`; later than `quietTo` = over midnight; equal = never quiet.
   * @pattern ^([01]\d|2[0-3]):[0-5]\d$ */
  quietFrom: string;
  /** @pattern ^([01]\d|2[0-3]):[0-5]\d$ */
  quietTo: string;
}

/** How a department's messages go out. The gesture's own message is never held back: the customer waits for it. */
export interface MessagePlan extends QuietHours {
  /** IANA name, e.g. `Asia/Almaty` */
  timeZone: string;
  /** The last line of every message; empty = the department's name. */
  signOff: { en: string; ru: string };
}

export interface MessagePlanRequest extends QuietHours {
  /** Each at most 120 characters, in one line. */
  signOff: { en: string; ru: string };
}

/** A message as a customer would get it, with made-up facts. */
export interface MessagePreview {
  subject: string;
  text: string;
  html: string;
}
