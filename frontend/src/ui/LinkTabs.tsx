import { Link, useLocation } from 'wouter';
import styles from './LinkTabs.module.css';

interface LinkTabsProps {
  label: string;
  tabs: readonly { path: string; label: string }[];
  /** What follows the path in each address. */
  search?: string;
}

/** Screens that belong together, one of them open. */
export function LinkTabs({ label, tabs, search = '' }: LinkTabsProps) {
  const [current] = useLocation();
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ path, label: name }) => (
        <Link
          key={path}
          href={search ? `${path}?${search}` : path}
          className={styles.tab}
          aria-current={path === current ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
