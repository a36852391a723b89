import type { Message } from '@amends/shared/contract/message.js';
import { useFormat } from '../../lib/format.js';
import { useAfterTexts } from '../../locales/after-texts.js';

const SOON_MS = 2 * 60_000;

/** When a message went or goes out, or why it does not. */
export function useMessageWords(timeZone: string): (message: Message) => string {
  const texts = useAfterTexts().theirPage.messages;
  const format = useFormat(timeZone);
  return ({ state, sendAt, sentAt, because }) => {
    if (sentAt !== undefined) return texts.sent(format.moment(sentAt));
    if (because !== undefined) return texts.because[because];
    if (state === 'queued' && sendAt !== undefined) {
      return Date.parse(sendAt) - Date.now() < SOON_MS ? texts.sendNow : texts.sendAt(format.moment(sendAt));
    }
    return state === 'failed' || state === 'dropped' ? texts[state] : texts.sending;
  };
}
