import { type ReactNode, createContext, use, useCallback, useRef, useState } from 'react';
import styles from './Toast.module.css';

const SHOWN_MS = 5000;

type Say = (text: string) => void;
const ToastContext = createContext<Say>(() => undefined);

/** Says a result in passing, also to screen readers. Nothing that needs an answer belongs here. */
export const useToast = (): Say => use(ToastContext);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((next: string) => {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => setText(''), SHOWN_MS);
  }, []);
  return (
    <ToastContext value={say}>
      {children}
      <output className={styles.region} aria-live="polite">
        {text && <p className={styles.toast}>{text}</p>}
      </output>
    </ToastContext>
  );
}
