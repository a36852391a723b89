import { Copy } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { useToast } from '../../ui/Toast.js';
import styles from './FirstPassword.module.css';

interface FirstPasswordProps {
  name: string;
  password: string;
  onClose: () => void;
}

/** The password to hand over now: it is nowhere else. */
export function FirstPassword({ name, password, onClose }: FirstPasswordProps) {
  const texts = useOfficeTexts().people;
  const say = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(password);
    say(texts.copied);
  };
  return (
    <Dialog
      title={texts.hired({ name })}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {texts.handedOver}
        </Button>
      }
    >
      <p>{texts.passwordOnce}</p>
      <div className={styles.password}>
        <output aria-label={texts.firstPassword}>{password}</output>
        <Button icon={<Copy aria-hidden />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
    </Dialog>
  );
}
