import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useSingleKeys } from '../../lib/preferences.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import styles from './KeysButton.module.css';

/** Explains the single keys and switches them off. */
export function KeysButton() {
  const texts = useTexts().grant.keys;
  const [open, setOpen] = useState(false);
  const [on, setOn] = useSingleKeys();
  useShortcuts({ '?': () => setOpen(true) });
  const keys = [
    ['G', texts.open],
    [texts.digits, texts.pick],
    [texts.enter, texts.give],
    [texts.escape, texts.back],
    ['?', texts.help],
  ];
  return (
    <>
      <Button variant="quiet" className={styles.open} icon={<Keyboard aria-hidden />} onClick={() => setOpen(true)}>
        {texts.button}
      </Button>
      {open && (
        <Dialog title={texts.title} onClose={() => setOpen(false)}>
          <dl className={styles.keys}>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <label className={styles.switch}>
            <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
            {texts.switch}
          </label>
        </Dialog>
      )}
    </>
  );
}
