import { useSyncExternalStore } from 'react';

/** What a person sets for this device only. Each is kept as a plain string, so that `theme.js` can read it too. */
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function usePreference<T extends string>(key: string, values: readonly T[], fallback: T): [T, (value: T) => void] {
  const read = (): T => values.find((value) => value === localStorage.getItem(key)) ?? fallback;
  const value = useSyncExternalStore(subscribe, read);
  const write = (next: T): void => {
    localStorage.setItem(key, next);
    for (const listener of listeners) listener();
  };
  return [value, write];
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The chosen theme; writing it changes the page at once. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, keep] = usePreference('amends.theme', THEMES, 'system');
  const choose = (next: Theme): void => {
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    keep(next);
  };
  return [theme, choose];
}

const SWITCH = ['on', 'off'] as const;

/** Whether single keys act (WCAG 2.1.4: they can be switched off). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [value, keep] = usePreference('amends.keys', SWITCH, 'on');
  return [value === 'on', (on) => keep(on ? 'on' : 'off')];
}

/** Whether this device may show notices outside the page, as far as its person is concerned. */
export function useNoticesWanted(): [boolean, (on: boolean) => void] {
  const [value, keep] = usePreference('amends.notices', SWITCH, 'off');
  return [value === 'on', (on) => keep(on ? 'on' : 'off')];
}
