import { TYPED_CODE_LENGTH_MAX } from '@amends/shared/limits.js';
import { ScanLine, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMedia } from '../../lib/media.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/TextField.js';
import styles from './CodeForm.module.css';

interface CodeFormProps {
  /** What was asked about last; null = nothing yet. */
  asked: string | null;
  isScanning: boolean;
  onLook: (code: string) => void;
  onScan: (isScanning: boolean) => void;
}

const HAS_KEYBOARD = '(pointer: fine) and (width >= 64rem)';

/** The code as the customer says it, or the camera. */
export function CodeForm({ asked, isScanning, onLook, onScan }: CodeFormProps) {
  const texts = useAfterTexts().redeem;
  const [typed, setTyped] = useState(asked ?? '');
  const input = useRef<HTMLInputElement>(null);
  const hasKeyboard = useMedia(HAS_KEYBOARD);
  useEffect(() => {
    // on a phone the keys would cover the screen before anybody wants them
    if (hasKeyboard && asked === null) input.current?.focus();
  }, [hasKeyboard, asked]);
  const code = typed.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (code !== '') onLook(code);
      }}
    >
      <TextField
        ref={input}
        className={styles.code}
        label={texts.code}
        hint={texts.codeHint}
        placeholder={texts.placeholder}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={TYPED_CODE_LENGTH_MAX}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.acts}>
        <Button
          size="l"
          icon={isScanning ? <X aria-hidden /> : <ScanLine aria-hidden />}
          onClick={() => onScan(!isScanning)}
        >
          {isScanning ? texts.stop : texts.scan}
        </Button>
        <Button type="submit" size="l" variant={asked === null ? 'primary' : 'secondary'} disabled={code === ''}>
          {texts.look}
        </Button>
      </div>
    </form>
  );
}
