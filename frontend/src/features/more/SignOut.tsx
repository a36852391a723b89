import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LogOut, Smartphone } from 'lucide-react';
import { useLocation } from 'wouter';
import { api } from '../../lib/api.js';
import { forgetCase } from '../../lib/case.js';
import { clearOutbox, isQueued, useOutbox } from '../../lib/outbox.js';
import { sendNow } from '../../lib/outbox-sender.js';
import { leave, useSession } from '../../lib/session.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import styles from './SignOut.module.css';

/** Ends the session; not while something is on this device only, and then it says what to do. */
export function SignOut() {
  const texts = useTexts().more;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { employee } = useSession();
  const queued = useOutbox(employee.id).filter(isQueued).length;
  const signOut = useMutation({
    mutationFn: () => api.delete('/api/session'),
    onSuccess: () => {
      clearOutbox(employee.id);
      forgetCase(employee.id);
      // The next person begins at their own first screen.
      navigate('/');
      leave(client);
    },
  });
  if (queued > 0) {
    return (
      <section className={styles.queued}>
        <Smartphone aria-hidden />
        <p>{texts.queued(queued)}</p>
        <Button onClick={sendNow}>{texts.sendNow}</Button>
      </section>
    );
  }
  return (
    <>
      {signOut.error && <ErrorNote error={signOut.error} />}
      <Button size="l" icon={<LogOut aria-hidden />} disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {texts.signOut}
      </Button>
    </>
  );
}
