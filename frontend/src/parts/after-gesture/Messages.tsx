import type { Message } from '@amends/shared/contract/message.js';
import { Ban, Check, Clock, Minus, TriangleAlert } from 'lucide-react';
import { useAfterTexts } from '../../locales/after-texts.js';
import styles from './Messages.module.css';
import { useMessageWords } from './use-message-words.js';

const ICONS = { queued: Clock, sending: Clock, sent: Check, dropped: Ban, failed: TriangleAlert, not_planned: Minus };

/** Each message with when it went or goes out, or why not. */
export function Messages({ messages, timeZone }: { messages: readonly Message[]; timeZone: string }) {
  const texts = useAfterTexts().theirPage.messages;
  const wordsOf = useMessageWords(timeZone);
  return (
    <ul className={styles.messages}>
      {messages.map((message) => {
        const Icon = ICONS[message.state];
        return (
          <li key={message.kind + (message.promiseId ?? '')} data-state={message.state}>
            <Icon aria-hidden />
            <span>{texts.kinds[message.kind]}</span>
            <small>{wordsOf(message)}</small>
          </li>
        );
      })}
    </ul>
  );
}
