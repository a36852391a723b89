import type { PasswordRequest } from '@amends/shared/contract/session.js';
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN } from '@amends/shared/limits.js';
import { useMutation } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.js';
import { useSession } from '../../lib/session.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { TextField } from '../../ui/TextField.js';
import { useToast } from '../../ui/Toast.js';
import styles from './ChangePassword.module.css';

/** One's own password, changed by who knows the current one. */
export function ChangePassword() {
  const texts = useTexts().more.password;
  const { employee } = useSession();
  const say = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isTried, setIsTried] = useState(false);
  const change = useMutation({
    mutationFn: (body: PasswordRequest) => api.put('/api/session/password', body),
    onSuccess: () => {
      say(texts.done);
      setIsOpen(false);
      setCurrent('');
      setNext('');
      setIsTried(false);
    },
  });
  if (!isOpen) {
    return (
      <Panel title={texts.title}>
        <Button icon={<KeyRound aria-hidden />} onClick={() => setIsOpen(true)}>
          {texts.change}
        </Button>
      </Panel>
    );
  }
  return (
    <Panel title={texts.title}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (current !== '' && next.length >= PASSWORD_LENGTH_MIN) change.mutate({ current, next });
        }}
      >
        <input type="hidden" name="username" autoComplete="username" value={employee.email} readOnly />
        <TextField
          label={texts.current}
          type="password"
          autoComplete="current-password"
          maxLength={PASSWORD_LENGTH_MAX}
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          error={isTried && current === '' ? texts.currentMissing : null}
        />
        <TextField
          label={texts.next}
          type="password"
          autoComplete="new-password"
          maxLength={PASSWORD_LENGTH_MAX}
          value={next}
          onChange={(event) => setNext(event.target.value)}
          hint={isTried && next.length < PASSWORD_LENGTH_MIN ? null : texts.hint(PASSWORD_LENGTH_MIN)}
          error={isTried && next.length < PASSWORD_LENGTH_MIN ? texts.hint(PASSWORD_LENGTH_MIN) : null}
        />
        {change.error && <ErrorNote error={change.error} />}
        <Button type="submit" variant="primary" disabled={change.isPending}>
          {texts.change}
        </Button>
      </form>
    </Panel>
  );
}
