import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail.js';

/** A mail as the library takes it. Its parts are separated by what follows from its id: written twice it is the same. */
export const envelopeOf = ({ messageId, to, subject, text, html }: Mail, from: string): SendMailOptions => ({
  from,
  to,
  subject,
  text,
  html,
  messageId: `<${messageId}>`,
  baseBoundary: messageId.replaceAll(/[^\w-]/g, '-'),
  // no automatic answer comes back
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
