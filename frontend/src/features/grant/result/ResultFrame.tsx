import { type ReactNode, useEffect, useRef } from 'react';
import styles from './ResultFrame.module.css';

/** The result's body and the bar at the thumb. */
export function ResultFrame({ children, bar }: { children?: ReactNode; bar: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    globalThis.scrollTo(0, 0);
    // The button that had the focus is gone; whoever has moved on keeps theirs.
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div ref={body} tabIndex={-1} className={styles.body}>
        {children}
      </div>
      <div className={styles.bar}>{bar}</div>
    </>
  );
}
