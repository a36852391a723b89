import { useEffect, useRef } from 'react';
import { useSingleKeys } from './preferences.js';

/** A key's name as `KeyboardEvent.key` says it, in lower case, to what it does. */
type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys that mean something to the element in focus stay with it. */
function belongsToElement(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  if (event.target.closest('dialog, input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'))
    return true;
  return event.key === 'Enter' && event.target.closest('a, button') !== null;
}

/** The physical key for letters, so that G is G on a Russian layout too. */
const nameOf = (event: KeyboardEvent): string => (/^Key([A-Z])$/.exec(event.code)?.[1] ?? event.key).toLowerCase();

/** Single keys that act while the component is there, unless the person has switched them off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [on] = useSingleKeys();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || belongsToElement(event)) return;
      const act = latest.current[nameOf(event)] ?? latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, [on]);
}
