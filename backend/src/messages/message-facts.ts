import type { MessageKind } from '@amends/shared/contract/message.js';
import type { Locale } from '@amends/shared/locale.js';

/** What a message is written from, in its own language. */
export interface MessageFacts {
  kind: MessageKind;
  locale: Locale;
  /** The customer's name. */
  name: string | null;
  /** The option's. */
  title: string;
  code: string | null;
  /** ISO time; the code's last day ends then. */
  validUntil: string | null;
  timeZone: string;
  /** What was promised, and is done now. */
  promise: string | null;
  department: string;
  signOff: string;
}

/** A message that this process has taken to send it. */
export interface ClaimedMessage extends MessageFacts {
  id: string;
  attempt: number;
  /** Without angle brackets: `0192….@amends.example`. */
  messageId: string;
  gestureId: string;
  to: string;
}
