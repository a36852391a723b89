import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { cx } from '../lib/cx.js';
import { useFormat } from '../lib/format.js';
import { useSession } from '../lib/session.js';
import { useShortcuts } from '../lib/shortcuts.js';
import { useTexts } from '../locales/texts.js';
import { isCurrent, type NavItem, navFor, splitForBar } from '../parts/nav.js';
import { LiveUpdates } from './LiveUpdates.js';
import styles from './Shell.module.css';
import { WaitingCount } from './WaitingCount.js';
import { WaitingNews } from './WaitingNews.js';
import { useRouteFocus } from './use-route-focus.js';
import { useSender } from './use-sender.js';

const AlarmNote = lazy(async () => ({ default: (await import('./AlarmNote.js')).AlarmNote }));

function NavLink({ item, className }: { item: NavItem; className: string | undefined }) {
  const texts = useTexts().common.nav;
  const [path] = useLocation();
  return (
    <Link href={item.path} className={className} aria-current={isCurrent(item, path) ? 'page' : undefined}>
      <item.icon aria-hidden />
      <span>{texts[item.text]}</span>
      {item.counts && <WaitingCount />}
    </Link>
  );
}

function Me() {
  const { employee, roles, departments, auditorUntil } = useSession();
  const format = useFormat();
  const texts = useTexts().common;
  const department = departments.find((one) => one.id === employee.departmentId)?.name;
  const until = auditorUntil && texts.accessUntil(format.fullDay(auditorUntil));
  return (
    <Link href="/more" className={styles.me}>
      <b>{employee.name}</b>
      <span>{[...roles.map((role) => texts.roles[role]), department, until].filter(Boolean).join(' · ')}</span>
    </Link>
  );
}

/** The frame of every screen: a rail on the desktop, a bar at the thumb elsewhere. Screens with an action bar hide it. */
export function Shell({ children }: { children: ReactNode }) {
  const texts = useTexts().common;
  const [path, navigate] = useLocation();
  const { can, employee } = useSession();
  const items = navFor(can);
  const content = useRef<HTMLElement>(null);
  useSender();
  useRouteFocus(path, content);
  useShortcuts(can.includes('gesture:grant') ? { g: () => navigate('/grant') } : {});
  const approves = can.includes('gesture:approve');
  const reconciles = can.includes('ledger:reconcile');
  const { bar } = splitForBar(items);
  return (
    <div className={styles.shell} data-bare={path === '/grant' || undefined}>
      <a className={styles.skip} href="#content">
        {texts.nav.skip}
      </a>
      <nav className={styles.rail} aria-label={texts.nav.label}>
        <span className={styles.logo}>{texts.product}</span>
        {items.map((item, place) => {
          const isApart = place > 0 && items[place - 1]?.group !== item.group;
          return <NavLink key={item.path} item={item} className={cx(styles.railLink, isApart && styles.apart)} />;
        })}
        <Me />
      </nav>
      <main ref={content} id="content" tabIndex={-1} className={styles.content}>
        {reconciles && path !== '/reconciliation' && (
          <Suspense>
            <AlarmNote />
          </Suspense>
        )}
        {children}
      </main>
      {(approves || reconciles || can.includes('gesture:grant')) && <LiveUpdates key={employee.id} />}
      {approves && <WaitingNews />}
      <nav className={styles.bar} aria-label={texts.nav.label}>
        {bar.map((item) => (
          <NavLink key={item.path} item={item} className={styles.barLink} />
        ))}
      </nav>
    </div>
  );
}
