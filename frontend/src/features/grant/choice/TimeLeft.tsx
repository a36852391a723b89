import type { Choice } from '@amends/shared/contract/choice.js';
import { useFormat } from '../../../lib/format.js';
import { useNow } from '../../../lib/use-now.js';
import { useAfterTexts } from '../../../locales/after-texts.js';
import { Meter } from '../../../ui/Meter.js';
import styles from './TimeLeft.module.css';

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** How long the customer may still choose, and what is reserved meanwhile. */
export function TimeLeft({ choice }: { choice: Choice }) {
  const texts = useAfterTexts().choice;
  const format = useFormat();
  const now = useNow(SECOND_MS);
  const [from, until] = [Date.parse(choice.offeredAt), Date.parse(choice.expiresAt)];
  const seconds = Math.max(0, Math.ceil((until - now) / SECOND_MS));
  const time = `${Math.floor(seconds / MINUTE_S)}:${String(seconds % MINUTE_S).padStart(2, '0')}`;
  const words = texts.left({ time, amount: format.money(choice.heldMinor, choice.currency) });
  return (
    <div className={styles.left}>
      <Meter share={(until - now) / (until - from)} tone="neutral" size="s" label={words} />
      <p role="timer">{words}</p>
    </div>
  );
}
