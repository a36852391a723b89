import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../locales/texts.js';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.js';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Buttons at the foot. */
  footer?: ReactNode;
  /** Covers the whole screen, for who is handed the phone. */
  full?: boolean;
  children: ReactNode;
}

/** A native modal: keeps the focus, closes with Esc, gives the focus back. A sheet at the thumb on a phone. Render it to open it. */
export function Dialog({ title, onClose, footer, full, children }: DialogProps) {
  const texts = useTexts().common;
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  // Before the element goes, or the focus it took would be lost.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  // React's strict mode closes it and opens it again; the event of that comes late.
  const closed = (): void => {
    if (!ref.current?.open) onClose();
  };
  return (
    <dialog ref={ref} className={styles.dialog} data-full={full} aria-labelledby={id} onClose={closed}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <IconButton label={texts.close} icon={<X />} onClick={() => ref.current?.close()} />
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </dialog>
  );
}
