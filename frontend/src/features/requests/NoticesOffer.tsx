import { BellRing } from 'lucide-react';
import { useNotices } from '../../lib/notices.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { Panel } from '../../ui/Panel.js';
import styles from './NoticesOffer.module.css';

/** Offers notices outside the page where the browser can show them and nobody has decided yet. */
export function NoticesOffer() {
  const texts = useTexts().requests.notice;
  const [notices, choose] = useNotices();
  if (notices !== 'off') return null;
  return (
    <Panel>
      <div className={styles.offer}>
        <div>
          <p className={styles.title}>{texts.offer}</p>
          <p className={styles.why}>{texts.offerWhy}</p>
        </div>
        <Button icon={<BellRing aria-hidden />} onClick={() => void choose(true)}>
          {texts.turnOn}
        </Button>
      </div>
    </Panel>
  );
}
