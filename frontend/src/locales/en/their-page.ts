import type { MessageKind, MessageReason } from '@amends/shared/contract/message.js';

/** The customer's own page, how they can be reached, and what they are sent. */
export const theirPage = {
  scan: 'Their own page',
  scanHint: 'They scan it and keep it: the gesture, what happens next, a word back to us.',
  contact: {
    lead: 'An e-mail with the code and a link to their page. Nothing else, no advertising.',
    add: 'Send by e-mail',
    email: 'E-mail',
    emailMissing: 'Write an address like anna@example.com.',
    name: 'Name',
    language: 'Language of the e-mail',
    save: 'Send',
    saved: (email: string) => `Goes to ${email}`,
    change: 'Change',
    waits: 'Nothing leaves the house before the ten seconds to undo are over.',
  },
  messages: {
    title: 'By e-mail',
    kinds: {
      gesture: 'The gesture',
      reminder: 'Reminder of the code',
      promise_kept: 'A promise kept',
      survey: 'Is it settled?',
    } satisfies Record<MessageKind, string>,
    sent: (moment: string) => `sent ${moment}`,
    sendAt: (moment: string) => `on ${moment}`,
    sendNow: 'in a moment',
    sending: 'on its way',
    because: {
      no_email: 'no e-mail address',
      not_granted: 'nothing was given',
      reversed: 'not sent: undone',
      no_code: 'not needed: no code',
      valid_too_short: 'not needed: the code ends soon',
      code_not_usable: 'not sent: the code is used or over',
      already_answered: 'not sent: they have answered',
      refused_by_server: 'not delivered: the address was refused',
      undeliverable: 'not delivered after several tries',
    } satisfies Record<MessageReason, string>,
    failed: 'not delivered',
    dropped: 'not sent',
  },
};
