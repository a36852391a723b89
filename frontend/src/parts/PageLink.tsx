import { Link2 } from 'lucide-react';
import { useCopy } from './use-copy.js';
import { useTexts } from '../locales/texts.js';
import { Button } from '../ui/Button.js';
import { linkOf } from './page-link.js';
import styles from './PageLink.module.css';
import { QrCode } from './QrCode.js';

interface PageLinkProps {
  /** `/g/<token>` */
  pagePath: string;
  title: string;
  hint: string;
}

/** The customer's own page, to scan with their phone or to send on. */
export function PageLink({ pagePath, title, hint }: PageLinkProps) {
  const texts = useTexts().grant.voucher;
  const copy = useCopy();
  const link = linkOf(pagePath);
  return (
    <section className={styles.page} aria-label={title}>
      <div className={styles.qr}>
        <QrCode text={link} />
      </div>
      <div className={styles.words}>
        <b>{title}</b>
        <p>{hint}</p>
      </div>
      <Button className={styles.copy} icon={<Link2 aria-hidden />} onClick={() => copy(link, texts.linkCopied)}>
        {texts.copyLink}
      </Button>
    </section>
  );
}
