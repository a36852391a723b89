import { useOnline } from '../lib/connection.js';
import { useTexts } from '../locales/texts.js';
import styles from './ConnectionPill.module.css';

/** A filled dot or an open ring, and the word. */
export function ConnectionPill() {
  const texts = useTexts().common;
  const online = useOnline();
  return (
    <output className={styles.pill} data-online={online}>
      {online ? texts.online : texts.offline}
    </output>
  );
}
