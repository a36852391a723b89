import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { useSession } from '../../lib/session.js';
import { useTexts } from '../../locales/texts.js';
import { navFor, splitForBar } from '../../parts/nav.js';
import { Panel } from '../../ui/Panel.js';
import styles from './OtherScreens.module.css';

/** The screens that the phone's bar has no room for; the desktop's rail shows them all. */
export function OtherScreens() {
  const { more, common } = useTexts();
  const { rest } = splitForBar(navFor(useSession().can));
  if (rest.length === 0) return null;
  return (
    <Panel title={more.screens} className={styles.panel}>
      {rest.map((item) => (
        <Link key={item.path} href={item.path} className={styles.link}>
          <item.icon aria-hidden />
          <span>{common.nav[item.text]}</span>
          <ChevronRight aria-hidden />
        </Link>
      ))}
    </Panel>
  );
}
