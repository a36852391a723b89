import { Smartphone, TriangleAlert } from 'lucide-react';
import { useLocation } from 'wouter';
import { caseOf, keepCase } from '../../lib/case.js';
import { isQueued, useOutbox } from '../../lib/outbox.js';
import { sendNow } from '../../lib/outbox-sender.js';
import { useTexts } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import styles from './OutboxNote.module.css';

/** What is still on this phone, and what the server refused while its giver was elsewhere. */
export function OutboxNote({ employeeId }: { employeeId: string }) {
  const { home, grant } = useTexts();
  const [, navigate] = useLocation();
  const items = useOutbox(employeeId);
  const saved = items.filter((item) => isQueued(item) && item.attempts > 0).length;
  const refused = items.filter((item) => item.state === 'needs_you');
  const [first] = refused;
  return (
    <>
      {saved > 0 && (
        <section className={styles.note} data-tone="offline">
          <Smartphone aria-hidden />
          <p>
            <b>{home.saved(saved)}</b>
            {home.savedDetail}
          </p>
          <Button onClick={sendNow}>{grant.state.sendNow}</Button>
        </section>
      )}
      {first && (
        <section className={styles.note} data-tone="low">
          <TriangleAlert aria-hidden />
          <p>
            <b>{home.needsYou(refused.length)}</b>
            {first.problem?.title}
          </p>
          <Button
            onClick={() => {
              keepCase(employeeId, caseOf(first));
              navigate('/grant');
            }}
          >
            {home.look}
          </Button>
        </section>
      )}
    </>
  );
}
