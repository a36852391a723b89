import { createTransport } from 'nodemailer';
import { envelopeOf } from './envelope.js';
import { type Mail, type Postbox, RefusedForGood } from './mail.js';

const WITHIN_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands mail to a mail server, one connection per message: there is nothing that could be cut off in between. */
export function smtpPostbox(url: string, from: string): Postbox {
  const transport = createTransport({ url, ...WITHIN_MS });
  return {
    async send(mail: Mail): Promise<string> {
      try {
        const { response } = await transport.sendMail(envelopeOf(mail, from));
        return response;
      } catch (error) {
        if (isRefusal(error)) throw new RefusedForGood(wordsOf(error));
        throw error;
      }
    },
  };
}

interface MailError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

// A server that knows neither us nor our sender is set up wrongly: that is no message's fault and will be put right.
const isRefusal = (error: unknown): boolean => {
  const { code, command, responseCode = 0 } = error as MailError;
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM' && responseCode >= 500;
};

const wordsOf = (error: unknown): string =>
  (error as MailError).response ?? (error instanceof Error ? error.message : String(error));
