/** A message on its way to one person. */
export interface Mail {
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** Absent = the text alone. */
  html?: string;
}

/** Where mail goes to. */
export interface Postbox {
  /** @returns what the mail server said @throws RefusedForGood, or anything else when it may be tried again */
  send(mail: Mail): Promise<string>;
}

/** Injection token of the postbox. */
export const POSTBOX = Symbol('postbox');

/** The mail server will never take this message: there is no such address, or it refuses what is written. */
export class RefusedForGood extends Error {
  override readonly name = 'RefusedForGood';
}
