import { type RefObject, useEffect, useRef } from 'react';

/** A new screen begins at its top and takes the focus, as a page load would; going back keeps its place. */
export function useRouteFocus(path: string, content: RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  const isBack = useRef(false);
  useEffect(() => {
    const onBack = (): void => {
      isBack.current = true;
    };
    globalThis.addEventListener('popstate', onBack);
    return () => globalThis.removeEventListener('popstate', onBack);
  }, []);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    content.current?.focus({ preventScroll: true });
    if (!isBack.current) globalThis.scrollTo(0, 0);
    isBack.current = false;
  }, [path, content]);
}
