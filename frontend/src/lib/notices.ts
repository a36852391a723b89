import { useState } from 'react';
import { useNoticesWanted } from './preferences.js';

/** `off` until somebody asks for them; `denied` where the browser was told to show none. */
export type Notices = 'on' | 'off' | 'denied' | 'unsupported';

const permission = (): NotificationPermission | null => ('Notification' in globalThis ? Notification.permission : null);

function stateOf(wanted: boolean): Notices {
  const allowed = permission();
  if (allowed === null) return 'unsupported';
  if (allowed === 'denied') return 'denied';
  return wanted && allowed === 'granted' ? 'on' : 'off';
}

/** Whether this device shows notices outside the page; turning them on asks the browser first. */
export function useNotices(): [Notices, (on: boolean) => Promise<void>] {
  const [wanted, want] = useNoticesWanted();
  const [, setAsked] = useState(0);
  const choose = async (on: boolean): Promise<void> => {
    const isAllowed = on && (await Notification.requestPermission()) === 'granted';
    want(isAllowed);
    // a refusal changes nothing that is kept, but what can be chosen
    setAsked((n) => n + 1);
  };
  return [stateOf(wanted), choose];
}

/**
 * Shows a notice outside the page, to whoever looks elsewhere.
 * @param about the same thing twice replaces its notice
 */
export function showNotice({
  title,
  body,
  about,
  onOpen,
}: {
  title: string;
  body: string;
  about: string;
  onOpen: () => void;
}): void {
  try {
    const notice = new Notification(title, { body, tag: about });
    notice.addEventListener('click', () => {
      globalThis.focus();
      onOpen();
      notice.close();
    });
  } catch {
    // some phones let only installed apps do this; the badge says it as well
  }
}
