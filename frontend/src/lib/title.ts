import { useEffect } from 'react';

let name = document.title;
let count = 0;

function write(): void {
  document.title = count > 0 ? `(${count}) ${name}` : name;
}

/** Names the browser's tab after the screen. */
export function useTitle(...parts: string[]): void {
  const title = parts.join(' · ');
  useEffect(() => {
    name = title;
    write();
  }, [title]);
}

/** Shows in the browser's tab how much waits for its reader. */
export function useTitleCount(waiting: number): void {
  useEffect(() => {
    count = waiting;
    write();
    return () => {
      count = 0;
      write();
    };
  }, [waiting]);
}
