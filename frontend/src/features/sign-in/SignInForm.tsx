import type { SignInRequest } from '@amends/shared/contract/session.js';
import { EMAIL_LENGTH_MAX, PASSWORD_LENGTH_MAX } from '@amends/shared/limits.js';
import { Eye, EyeOff } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { IconButton } from '../../ui/IconButton.js';
import { TextField } from '../../ui/TextField.js';
import styles from './SignInForm.module.css';

interface SignInFormProps {
  isPending: boolean;
  onSubmit: (request: SignInRequest) => void;
}

export function SignInForm({ isPending, onSubmit }: SignInFormProps) {
  const texts = useTexts().signIn;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (email.trim() && password) onSubmit({ email: email.trim(), password });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={texts.email}
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={EMAIL_LENGTH_MAX}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={isTried && !email.trim() ? texts.needEmail : null}
      />
      <TextField
        label={texts.password}
        type={isShown ? 'text' : 'password'}
        name="password"
        autoComplete="current-password"
        maxLength={PASSWORD_LENGTH_MAX}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={isTried && !password ? texts.needPassword : null}
        end={
          <IconButton
            label={isShown ? texts.hide : texts.show}
            icon={isShown ? <EyeOff /> : <Eye />}
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
          />
        }
      />
      <Button type="submit" variant="primary" size="l" wide disabled={isPending}>
        {texts.submit}
      </Button>
    </form>
  );
}
